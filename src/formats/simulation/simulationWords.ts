import type { FlowState, PartState } from '../../analysis/index.ts'
import type { Language } from '../../checks/index.ts'

interface SimulationWords {
  readonly verdicts: { readonly [state in FlowState]: string }
  /** After a count of parts: "2 down". */
  readonly parts: { readonly [state in Exclude<PartState, 'ok'>]: string }
  readonly standby: (name: string) => string
  readonly takesOver: (names: string) => string
  readonly replaced: (name: string) => string
  readonly comesBack: string
  readonly placeLost: (place: string, then: string) => string
  readonly failedItself: (name: string) => string
  readonly inPlace: (name: string, place: string) => string
  /** A part and the place (or places) it was lost with. */
  readonly lostIn: (name: string, places: string) => string
  readonly and: (names: readonly string[]) => string
  /** Several, of which each may have a clause of its own. */
  readonly allOf: (names: readonly string[]) => string
  readonly stoppedToo: (name: string) => string
  readonly waits: (buffer: string, name: string) => string
  readonly without: (name: string) => string
  readonly fewer: (name: string) => string
  readonly othersDo: (name: string) => string
  readonly brokenAnyway: string
  readonly failure: string
  readonly effects: { readonly [state in Exclude<FlowState, 'ok'>]: string }
  readonly together: string
  readonly none: string
  readonly when: (names: string) => string
  readonly noFlow: string
  readonly nothingElse: string
}

const listed = (names: readonly string[], last: string) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1) ?? ''}`

/** Words of a simulation, for the panel and for a terminal. */
export const simulationWords: { readonly [language in Language]: SimulationWords } = {
  en: {
    verdicts: {
      down: 'Stops',
      interrupted: 'Interrupted',
      delayed: 'Delayed',
      degraded: 'Still works, degraded',
      reduced: 'Still works, with less in reserve',
      ok: 'Still works',
    },
    parts: {
      failed: 'failed',
      down: 'down',
      'cut-off': 'cut off (fine, but nothing reaches it)',
      interrupted: 'interrupted (back by itself)',
      delayed: 'delayed (work waits)',
      degraded: 'degraded',
      reduced: 'redundancy reduced',
    },
    standby: (name) => `the standby of ${name} takes over`,
    takesOver: (names) => `${names} takes over`,
    replaced: (name) => `${name} is replaced by itself`,
    comesBack: 'what was lost is replaced by itself',
    placeLost: (place, then) => `${place} is lost: ${then}`,
    failedItself: (name) => `because of ${name}`,
    inPlace: (name, place) => `because of ${name}, lost with ${place}`,
    lostIn: (name, places) => `${name}, lost with ${places}`,
    and: (names) => listed(names, ' and '),
    allOf: (names) => listed(names, names.some((name) => name.includes(',')) ? ', and ' : ' and '),
    stoppedToo: (name) => `because of ${name}, which cannot work either`,
    waits: (buffer, name) => `work waits in ${buffer} because of ${name}`,
    without: (name) => `goes on without ${name}`,
    fewer: (name) => `fewer alternatives behind ${name}`,
    othersDo: (name) => `what stands beside ${name} goes on`,
    brokenAnyway: 'does not work even with nothing failed',
    failure: 'If this fails',
    effects: {
      down: 'Stops',
      interrupted: 'Interrupted',
      delayed: 'Delayed',
      degraded: 'Degraded',
      reduced: 'Less in reserve',
    },
    together: 'Only together',
    none: 'No single failure changes any flow.',
    when: (names) => `When ${names} fails`,
    noFlow: 'No flow to judge yet',
    nothingElse: 'nothing else changes',
  },
  ko: {
    verdicts: {
      down: '멈춤',
      interrupted: '일시 중단',
      delayed: '지연',
      degraded: '동작함, 품질 저하',
      reduced: '동작함, 여유 감소',
      ok: '동작함',
    },
    parts: {
      failed: '장애',
      down: '중단',
      'cut-off': '단절(정상이지만 도달할 수 없음)',
      interrupted: '일시 중단(스스로 복구)',
      delayed: '지연(작업이 쌓임)',
      degraded: '저하',
      reduced: '여유 감소',
    },
    standby: (name) => `${name}의 대기 인스턴스가 이어받습니다`,
    takesOver: (names) => `${names}에서 이어받습니다`,
    replaced: (name) => `${name}: 자동으로 교체됩니다`,
    comesBack: '잃은 것이 자동으로 교체됩니다',
    placeLost: (place, then) => `${place} 손실: ${then}`,
    failedItself: (name) => `원인: ${name}`,
    inPlace: (name, place) => `원인: ${name} (${place} 손실)`,
    lostIn: (name, places) => `${name} (${places} 손실)`,
    and: (names) => names.join(', '),
    allOf: (names) => names.join(', '),
    stoppedToo: (name) => `원인: 함께 멈춘 ${name}`,
    waits: (buffer, name) => `작업이 ${buffer}에 쌓여 기다립니다. 원인: ${name}`,
    without: (name) => `${name} 없이 계속 동작합니다`,
    fewer: (name) => `${name} 뒤의 대안이 줄었습니다`,
    othersDo: (name) => `${name}의 일을 나머지가 맡습니다`,
    brokenAnyway: '장애가 없어도 동작하지 않습니다',
    failure: '장애 대상',
    effects: {
      down: '멈춤',
      interrupted: '일시 중단',
      delayed: '지연',
      degraded: '저하',
      reduced: '여유 감소',
    },
    together: '함께일 때만',
    none: '단일 장애로 달라지는 흐름이 없습니다.',
    when: (names) => `${names} 장애 시`,
    noFlow: '아직 판정할 흐름이 없습니다',
    nothingElse: '그 밖에 달라지는 것은 없습니다',
  },
}
