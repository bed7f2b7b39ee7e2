import type { DrawingKind } from './drawing/types.ts'

/** The names an offer to draw a cure is titled with. */
export interface DrawingNames {
  readonly part: string
}

/** What is offered, as an order. */
export interface DrawingWords {
  readonly drawings: { readonly [kind in DrawingKind]: (names: DrawingNames) => string }
  /** Several that help only together. */
  readonly together: (titles: readonly string[]) => string
}

/** Titles of the fixes that draw what the circuit says would help. */
export const drawingWords: { readonly en: DrawingWords; readonly ko: DrawingWords } = {
  en: {
    drawings: {
      'multi-az': ({ part }) => `Make ${part} Multi-AZ`,
      'more-zones': ({ part }) => `Enable ${part} in a second zone`,
      'own-zone': ({ part }) => `Put one like ${part} into each zone that uses it`,
      regional: ({ part }) => `Make ${part} regional`,
      copy: ({ part }) => `Put a second ${part} in another zone`,
      balance: ({ part }) => `Put a load balancer before ${part}, and a second one in another zone`,
      line: ({ part }) => `Draw a second line beside ${part}`,
      location: ({ part }) => `Draw a second line beside ${part}, through another location`,
      device: ({ part }) => `Put a second device beside ${part}, with a way of its own`,
      standby: ({ part }) => `Add a standby of ${part} that takes over by itself`,
      beside: ({ part }) => `Put a second ${part} beside it`,
    },
    together: (titles) =>
      titles
        .map((title, i) => (i === 0 ? title : title.charAt(0).toLowerCase() + title.slice(1)))
        .join(', and '),
  },
  ko: {
    drawings: {
      'multi-az': ({ part }) => `다중 AZ 켜기: ${part}`,
      'more-zones': ({ part }) => `두 번째 가용 영역에서도 활성화하기: ${part}`,
      'own-zone': ({ part }) => `사용하는 가용 영역마다 따로 두기: ${part}`,
      regional: ({ part }) => `리전 모드로 바꾸기: ${part}`,
      copy: ({ part }) => `다른 가용 영역에 하나 더 두기: ${part}`,
      balance: ({ part }) => `앞에 로드 밸런서를 놓고 다른 가용 영역에 하나 더 두기: ${part}`,
      line: ({ part }) => `두 번째 회선을 나란히 긋기: ${part}`,
      location: ({ part }) => `다른 로케이션을 지나는 두 번째 회선 긋기: ${part}`,
      device: ({ part }) => `별도 경로를 갖춘 두 번째 장비 두기: ${part}`,
      standby: ({ part }) => `자동으로 이어받는 대기본 두기: ${part}`,
      beside: ({ part }) => `하나 더 나란히 두기: ${part}`,
    },
    together: (titles) => titles.join(' + '),
  },
}
