import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ standby, primary, place }) =>
      `${standby} cannot take over from ${primary} when ${place} is lost: it goes down with it.`,
    why: ({ shared }) =>
      `A standby is worth what it does not share with its primary. ${shared ? 'One in the same zone' : 'One that needs something in the same zone'} helps when a single machine fails, and is gone in the case it costs its money for. Nobody notices before that day.`,
    fix: ({ standby, place, shared }) =>
      `${shared ? `Move ${standby}` : `Give ${standby} what it needs`} outside ${place}; then try the failover once, on purpose.`,
    fixes: {
      move: ({ standby }) => `Move ${standby} to another zone`,
      own: ({ standby, need }) => `Give ${standby} a ${need} of its own zone`,
    },
  },
  ko: {
    message: ({ standby, primary, placeKo }) =>
      `${standby}: ${placeKo} 장애 때 함께 멈추므로 이어받지 못합니다(주 시스템: ${primary}).`,
    why: ({ shared }) =>
      `대기본의 가치는 주 시스템과 무엇을 공유하지 않는지에 있습니다. ${shared ? '같은 가용 영역에 있으면' : '같은 가용 영역의 무언가에 의존하면'} 장비 한 대의 장애에는 도움이 되지만, 정작 필요한 때에는 함께 사라집니다. 그날이 오기 전에는 아무도 알아채지 못합니다.`,
    fix: ({ standby, placeKo, shared }) =>
      `${shared ? '대기본을' : '대기본이 필요로 하는 것을'} ${placeKo} 밖에 두고(${standby}), 장애 조치를 한 번은 일부러 해 봅니다.`,
    fixes: {
      move: ({ standby }) => `다른 가용 영역으로 옮기기: ${standby}`,
      own: ({ standby, need }) => `자기 영역의 것을 쓰게 하기: ${standby}, ${need}`,
    },
  },
}
