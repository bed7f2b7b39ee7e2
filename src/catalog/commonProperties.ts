import type { Property } from './types.ts'

/** Properties every service understands (contract of the document format). */
export const commonProperties: readonly Property[] = [
  {
    key: 'role',
    label: { en: 'Role in the analysis', ko: '분석에서의 역할' },
    help: {
      en: 'Where a flow begins or ends. Left empty, it follows from the edges.',
      ko: '흐름이 시작되거나 끝나는 곳인지 정합니다. 비워 두면 연결선을 보고 판단합니다.',
    },
    type: 'choice',
    options: [
      { value: 'entry', label: { en: 'Entry', ko: '시작점' } },
      { value: 'goal', label: { en: 'Goal', ko: '도착점' } },
      { value: 'ignore', label: { en: 'Ignore', ko: '무시' } },
    ],
  },
  {
    key: 'external',
    label: { en: 'External', ko: '외부 요소' },
    help: {
      en: 'Stands outside what is judged: it never fails.',
      ko: '평가 대상 밖에 있으므로 장애가 나지 않는 것으로 봅니다.',
    },
    type: 'boolean',
    default: false,
  },
  {
    key: 'optional',
    label: { en: 'Optional', ko: '선택 사항' },
    help: { en: 'No flow needs it.', ko: '이 요소가 없어도 모든 흐름이 동작합니다.' },
    type: 'boolean',
    default: false,
  },
  {
    key: 'state',
    label: { en: 'State', ko: '상태' },
    help: {
      en: 'Not running until something brings it up. Left empty, it runs.',
      ko: '무언가가 시작해 줄 때까지 실행되지 않습니다. 비워 두면 실행 중으로 봅니다.',
    },
    type: 'choice',
    options: [
      { value: 'stopped', label: { en: 'Stopped', ko: '중지됨' } },
      { value: 'created-on-disaster', label: { en: 'Created on disaster', ko: '재해 시 생성' } },
      { value: 'restored', label: { en: 'Restored from a copy', ko: '복사본에서 복원' } },
      { value: 'launched-on-failover', label: { en: 'Launched on failover', ko: '장애 조치 시 시작' } },
      { value: 'launched-on-failure', label: { en: 'Launched on failure', ko: '장애 발생 시 시작' } },
    ],
  },
  {
    key: 'count',
    label: { en: 'Count', ko: '개수' },
    help: { en: 'That many alike in this one place.', ko: '이 위치에 같은 것이 몇 개 있는지 나타냅니다.' },
    type: 'number',
    default: 1,
    min: 1,
  },
  {
    key: 'required',
    label: { en: 'Required', ko: '필요한 개수' },
    help: {
      en: 'How many of its group must be alive to carry the load.',
      ko: '부하를 감당하려면 그룹 안에서 몇 개가 살아 있어야 하는지 나타냅니다.',
    },
    type: 'number',
    min: 1,
  },
  {
    key: 'availability',
    label: { en: 'Availability', ko: '가용성' },
    help: {
      en: 'How much of the time it works. Left empty, the published SLA or a default stands in.',
      ko: '동작하는 시간의 비율입니다. 비워 두면 공개된 SLA나 기본값을 씁니다.',
    },
    type: 'number',
    min: 0,
    max: 100,
    unit: { en: '%', ko: '%' },
  },
  {
    key: 'schedule',
    label: { en: 'Schedule', ko: '일정' },
    help: {
      en: 'Starts by the clock, for example rate(1 hour); it is then an entry of its own.',
      ko: 'rate(1 hour)처럼 정해진 시각에 시작합니다. 이때는 그 자체가 시작점이 됩니다.',
    },
    type: 'text',
  },
  {
    key: 'duty',
    label: { en: 'Duty', ko: '활성/대기 구분' },
    help: {
      en: 'Which of a pair works and which waits.',
      ko: '한 쌍에서 어느 쪽이 일하고 어느 쪽이 기다리는지 나타냅니다.',
    },
    type: 'choice',
    options: [
      { value: 'active', label: { en: 'Active', ko: '활성' } },
      { value: 'standby', label: { en: 'Standby', ko: '대기' } },
      { value: 'primary', label: { en: 'Primary', ko: '주(primary)' } },
      { value: 'backup', label: { en: 'Backup', ko: '예비' } },
    ],
  },
]
