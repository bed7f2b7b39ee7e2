import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ part, flows }) =>
      `${part} runs in one Availability Zone with no standby${flows ? `: losing it stops ${flows}` : ''}.`,
    why: ({ replica }) =>
      `A single RDS instance is not repaired by anything: when it or its zone fails, the data waits for a person to restore a snapshot somewhere else. Multi-AZ keeps a standby in another zone up to date, synchronously, and moves the database’s DNS name to it within a minute or two.${replica ? ' The read replica drawn here is no standby: it lags behind, and somebody has to promote it.' : ''}`,
    fix: ({ part }) =>
      `Turn on Multi-AZ for ${part}. It costs about a second instance and needs no change in the application, which goes on using the same name.`,
    fixes: { 'multi-az': ({ part }) => `Make ${part} Multi-AZ` },
  },
  ko: {
    message: ({ part, flows }) =>
      `${part}: 대기 인스턴스 없이 한 가용 영역에서만 실행됩니다.${flows ? ` 이것을 잃으면 ${flows} 흐름이 멈춥니다.` : ''}`,
    why: ({ replica }) =>
      `단일 RDS 인스턴스는 무엇도 자동으로 고쳐 주지 않습니다. 인스턴스나 그 가용 영역에 장애가 나면 누군가 스냅샷을 복원할 때까지 데이터를 쓸 수 없습니다. 다중 AZ는 다른 가용 영역의 대기 인스턴스를 동기식으로 맞춰 두었다가, 1~2분 안에 데이터베이스의 DNS 이름을 그쪽으로 옮깁니다.${replica ? ' 그려진 읽기 전용 복제본은 대기 인스턴스가 아닙니다. 비동기로 뒤따라오고, 사람이 승격해야 합니다.' : ''}`,
    fix: ({ part }) =>
      `다중 AZ를 켭니다(${part}). 비용은 인스턴스 하나만큼 더 들지만, 같은 이름으로 접속하므로 애플리케이션은 바꿀 것이 없습니다.`,
    fixes: { 'multi-az': ({ part }) => `다중 AZ 켜기: ${part}` },
  },
}
