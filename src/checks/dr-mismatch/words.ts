import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ flow, rto, rtoWorst, rpo, rpoWorst }) =>
      [
        rto
          ? `${flow} has to be back after ${rto}; ${rtoWorst ? `as drawn it takes up to ${rtoWorst}` : 'as drawn somebody has to repair it first'}.`
          : '',
        rpo
          ? `${rto ? 'It' : flow} may lose ${rpo} of data; ${rpoWorst ? `as drawn up to ${rpoWorst} can be lost` : 'as drawn all of it can be lost'}.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    why: ({ because }) =>
      `RTO is how long a service may be away, RPO how much of its latest data may be lost; they are decided by the business and paid for in the design. Losing ${because} breaks what is asked here, for no part of the drawing brings the flow back in that time.`,
    fix: ({ region }) =>
      region
        ? 'Take the next step of the ladder: backup and restore, pilot light, warm standby, active/active. Or ask whether the target is worth its price.'
        : 'Put a standby that takes over beside what is named, or copy the data more often or synchronously. Or ask whether the target is worth its price.',
  },
  ko: {
    message: ({ flow, rtoKo, rtoWorstKo, rpoKo, rpoWorstKo }) =>
      [
        rtoKo
          ? `${flow} 흐름의 목표 복구 시간(RTO)은 ${rtoKo}인데, ${rtoWorstKo ? `그려진 대로면 최대 ${rtoWorstKo}이 걸립니다` : '그려진 대로면 사람이 고칠 때까지 돌아오지 못합니다'}.`
          : '',
        rpoKo
          ? `${rtoKo ? '' : `${flow} 흐름의 `}목표 복구 시점(RPO)은 ${rpoKo}인데, ${rpoWorstKo ? `그려진 대로면 최대 ${rpoWorstKo}분량의 데이터를 잃을 수 있습니다` : '그려진 대로면 데이터를 모두 잃을 수 있습니다'}.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    why: ({ becauseKo }) =>
      `RTO는 서비스가 멈춰 있어도 되는 시간, RPO는 잃어도 되는 최근 데이터의 양입니다. 사업에서 정하고 설계에서 비용을 치릅니다. ${becauseKo} 장애 때 그 시간 안에 흐름을 되돌릴 것이 그림에 없습니다.`,
    fix: ({ region }) =>
      region
        ? '백업 및 복원, 파일럿 라이트, 웜 스탠바이, 액티브/액티브 가운데 다음 단계로 올라갑니다. 아니면 그 목표가 비용만큼의 값을 하는지 다시 묻습니다.'
        : '자동으로 이어받을 대기본을 두거나, 데이터를 더 자주 또는 동기식으로 복사합니다. 아니면 그 목표가 비용만큼의 값을 하는지 다시 묻습니다.',
  },
}
