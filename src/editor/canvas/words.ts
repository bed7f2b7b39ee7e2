import { sessionStore } from '../../store/index.ts'
import type { Language } from '../../checks/index.ts'

/** What the canvas itself says: names of undo steps, announcements, the hint on an empty drawing. */
const words = {
  bend: { en: 'Bend line', ko: '연결선 꺾기' },
  connect: { en: 'Connect {from} → {to}', ko: '{from} → {to} 연결' },
  add: { en: 'Add {name}', ko: '{name} 추가' },
  drawing: { en: 'Drawing', ko: '그림' },
  drawingHelp: {
    en: 'Tab walks the parts, arrow keys move the chosen part, Enter renames it, C connects it, E goes along its connections, X makes it fail, Delete removes it. Shift+O opens the outline.',
    ko: 'Tab으로 요소를 차례로 고르고, 화살표로 옮기고, Enter로 이름을 바꾸고, C로 연결하고, E로 연결선을 따라가고, X로 장애를 내고, Delete로 지웁니다. Shift+O를 누르면 개요가 열립니다.',
  },
  emptyTitle: { en: 'Draw your architecture', ko: '아키텍처를 그려 보세요' },
  emptyBody: {
    en: 'Drag a service here from the palette, or begin with one of these.',
    ko: '팔레트에서 서비스를 끌어다 놓거나, 아래 샘플 가운데 하나로 시작하세요.',
  },
  emptySearch: { en: 'Find a service', ko: '서비스 찾기' },
  emptyFind: { en: 'Find anything', ko: '무엇이든 찾기' },
  emptyHelp: { en: 'All keys', ko: '모든 단축키' },
  emptySamples: { en: 'Open a sample', ko: '샘플 열기' },
  emptyTour: { en: 'Two-minute tour', ko: '2분 둘러보기' },
  insert: { en: 'Insert {name}', ko: '{name} 끼워 넣기' },
  group: { en: 'Group', ko: '그룹으로 묶기' },
  locked: {
    en: 'It is locked in place: Ctrl/⌘+Shift+L unlocks it.',
    ko: '제자리에 잠겨 있습니다. Ctrl/⌘+Shift+L로 풀 수 있습니다.',
  },
  oneZone: {
    en: '{name} stands in one Availability Zone only.',
    ko: '{name}: 가용 영역 하나에만 있습니다.',
  },
  joined: { en: '{name} now belongs to {span}.', ko: '{span}에 넣었습니다: {name}' },
  cameWith: { en: 'Added around it: {homes}', ko: '바깥 그룹도 함께 추가했습니다: {homes}' },
  noMembers: {
    en: 'Choose the parts it should hold first.',
    ko: '먼저 묶을 요소를 고르세요.',
  },
  connectFrom: {
    en: 'Connecting from {name}: choose the target with Tab or the arrow keys, Enter connects, Escape cancels.',
    ko: '{name}에서 연결합니다. Tab이나 화살표로 대상을 고르고 Enter로 연결, Escape로 취소합니다.',
  },
  connectTo: { en: 'To {name}', ko: '대상: {name}' },
  connected: { en: '{from} connected to {to}', ko: '{from}에서 {to}(으)로 연결했습니다' },
  reconnect: { en: 'Connect {from} → {to} instead', ko: '{from} → {to}(으)로 다시 연결' },
  moveTo: {
    en: 'Moving the end of the connection from {name}, now at {end}: choose another part with Tab or the arrow keys, Enter connects, Escape cancels.',
    ko: '{name}에서 나가는 연결의 끝을 옮깁니다(지금은 {end}). Tab이나 화살표로 다른 요소를 고르고 Enter로 연결, Escape로 취소합니다.',
  },
  moveFrom: {
    en: 'Moving the start of the connection to {name}, now at {end}: choose another part with Tab or the arrow keys, Enter connects, Escape cancels.',
    ko: '{name}(으)로 들어오는 연결의 시작을 옮깁니다(지금은 {end}). Tab이나 화살표로 다른 요소를 고르고 Enter로 연결, Escape로 취소합니다.',
  },
  reconnectCancelled: { en: 'The connection stays as it was', ko: '연결을 그대로 두었습니다' },
  connectCancelled: { en: 'Connecting cancelled', ko: '연결을 취소했습니다' },
  tapToPlace: { en: 'Tap where {name} goes', ko: '{name}: 놓을 곳을 누르세요' },
  cancel: { en: 'Cancel', ko: '취소' },
  inGroup: { en: 'in {name}', ko: '{name} 안' },
  spof: { en: 'single point of failure', ko: '단일 장애점' },
  findings: { en: 'findings: {count}', ko: '진단 {count}건' },
  collapsed: { en: 'collapsed, parts inside: {count}', ko: '접힘, 안에 요소 {count}개' },
  collapse: { en: 'Collapse {name}', ko: '{name} 접기' },
  expand: { en: 'Expand {name}', ko: '{name} 펼치기' },
  pinned: { en: 'locked in place', ko: '제자리에 잠김' },
  gap: { en: 'its loss stops a flow', ko: '잃으면 흐름이 멈춤' },
} as const satisfies Record<string, Record<Language, string>>

/** What React Flow would say in English of its own accord. */
export function flowWords() {
  return {
    'node.a11yDescription.default': say('drawingHelp'),
    'node.a11yDescription.keyboardDisabled': say('drawingHelp'),
    'edge.a11yDescription.default': say('drawingHelp'),
  }
}

/** A sentence of the canvas in the language chosen, with `{…}` filled in. */
export function say(key: keyof typeof words, values: Readonly<Record<string, string>> = {}): string {
  const sentence = words[key][sessionStore.getState().language]
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
