import type { Check } from '../types.ts'

const names: { readonly [recovery: string]: { readonly en: string; readonly ko: string } } = {
  'backup-and-restore': { en: 'Backup and restore', ko: '백업 및 복원(backup and restore)' },
  'pilot-light': { en: 'Pilot light', ko: '파일럿 라이트(pilot light)' },
  'warm-standby': { en: 'Warm standby', ko: '웜 스탠바이(warm standby)' },
  'active-active': { en: 'Active/active', ko: '다중 사이트 액티브/액티브' },
}

const whys: { readonly [recovery: string]: { readonly en: string; readonly ko: string } } = {
  'backup-and-restore': {
    en: 'Only backups reach the second Region, so everything has to be built there before anybody is served: the cheapest of the four strategies, and the slowest. Templates (CloudFormation) and a rehearsal decide whether it is hours or days.',
    ko: '두 번째 리전에는 백업만 있으므로, 서비스하려면 모두 새로 만들어야 합니다. 네 가지 전략 가운데 가장 싸고 가장 느립니다. CloudFormation 템플릿과 연습이 있느냐에 따라 몇 시간이 되기도 하고 며칠이 되기도 합니다.',
  },
  'pilot-light': {
    en: 'The data is alive in the second Region and something else of the way is not: it has to be started or built before anybody is served. Cheaper than a standby that runs, as a pilot light is cheaper than a fire.',
    ko: '두 번째 리전에 데이터는 살아 있지만 나머지는 꺼져 있거나 없어서, 서비스하려면 먼저 시작하거나 만들어야 합니다. 항상 실행하는 대기 환경보다 비용이 적습니다.',
  },
  'warm-standby': {
    en: 'A smaller but complete copy runs in the second Region and can serve as soon as traffic is turned to it. It still has to grow, and a copied database may have to be promoted first.',
    ko: '작지만 완전한 사본이 두 번째 리전에서 실행되고 있어, 트래픽만 돌리면 바로 서비스할 수 있습니다. 다만 용량을 늘려야 하고, 복제된 데이터베이스는 먼저 승격해야 할 수 있습니다.',
  },
  'active-active': {
    en: 'Both Regions serve every day, so losing one is a matter of routing. It is the dearest strategy, and the data has to accept being written in two places.',
    ko: '두 리전이 평소에도 서비스하므로, 하나를 잃어도 라우팅만 바뀌면 됩니다. 비용이 가장 크고, 데이터가 두 곳에서 쓰이는 것을 감당해야 합니다.',
  },
}

const fixes: { readonly [recovery: string]: { readonly en: string; readonly ko: string } } = {
  'backup-and-restore': {
    en: 'To be faster, replicate the data continuously: pilot light.',
    ko: '더 빨라야 한다면 데이터를 계속 복제합니다(파일럿 라이트).',
  },
  'pilot-light': {
    en: 'To be faster, run a small copy of every tier there: warm standby.',
    ko: '더 빨라야 한다면 모든 계층을 작게라도 실행해 둡니다(웜 스탠바이).',
  },
  'warm-standby': {
    en: 'To be faster, let both Regions serve and write to a store that takes writes in both.',
    ko: '더 빨라야 한다면 두 리전이 함께 서비스하게 하고, 양쪽에서 쓸 수 있는 저장소를 씁니다.',
  },
  'active-active': {
    en: 'There is no faster class; keep backups all the same, for replication copies mistakes.',
    ko: '이보다 빠른 전략은 없습니다. 복제는 실수까지 복사하므로 백업은 그대로 필요합니다.',
  },
}

export const words: Check['words'] = {
  en: {
    message: ({ class: recovery = '', flows, rto, rpo }) =>
      `${names[recovery]?.en} for ${flows}: a class that comes back after ${rto} (RTO) and may lose ${rpo} of data (RPO).`,
    why: ({ class: recovery = '', because }) => `${whys[recovery]?.en} It shows in ${because}.`,
    fix: ({ class: recovery = '' }) => fixes[recovery]?.en ?? '',
  },
  ko: {
    message: ({ class: recovery = '', flows, rtoKo, rpoKo }) =>
      `${flows} 흐름의 재해 복구 전략은 ${names[recovery]?.ko}입니다. 이 전략의 복구 시간(RTO)은 ${rtoKo}, 데이터 손실(RPO)은 ${rpoKo}입니다.`,
    why: ({ class: recovery = '', because }) => `${whys[recovery]?.ko} 근거: ${because}.`,
    fix: ({ class: recovery = '' }) => fixes[recovery]?.ko ?? '',
  },
}
