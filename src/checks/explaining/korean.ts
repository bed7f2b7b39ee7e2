import type { CureNames, Words } from './types.ts'

const one = ({ part, lost, several }: CureNames, where = '') =>
  several ? `${where}같은 역할을 하나 더 두기: ${lost}` : `${where}하나 더 두기: ${part}`
const usedBy = ({ callers }: CureNames) => (callers ? ` (사용하는 쪽: ${callers})` : '')

/** 한국어: how a chain ends and what would help. */
export const korean: Words = {
  standsIn: (zone) => `위치: ${zone}`,
  lostWith: (place) => `${place} 장애로 함께 멈춤`,
  between: ', ',
  nothing: '대신할 것 없음',
  itself: (lasts) => (lasts ? `${lasts} 뒤 스스로 교체됨` : '몇 분 안에 스스로 교체됨'),
  cures: {
    second: (names) => `${one(names)}${usedBy(names)}`,
    'other-zone': (names) => `${one(names, '다른 가용 영역에 ')}${usedBy(names)}`,
    'own-zone': ({ part, at }) => `${at} 요소의 가용 영역에 따로 두기: ${part}`,
    'other-region': ({ part }) => `다른 리전에도 두기: ${part}부터 그 뒤의 모든 것`,
    'other-place': (names) => `${one(names, '다른 장소에 ')}${usedBy(names)}`,
    'other-way': ({ at, lost, failed }) => `${failed} 없이도 되는 다른 경로: ${at}에서 ${lost} 대신`,
  },
  otherRegion: (parts) => `다른 리전에도 두기: ${parts} (각각 필요한 것까지 모두)`,
  together: (cures) => cures.join(' + '),
}
