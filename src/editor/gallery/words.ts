/** What the gallery says beside what every gallery says. */
export const words = {
  en: {
    note: 'Note',
    allNotes: 'All notes',
    noteName: (note: string) => `Note ${note}`,
    verdict: 'Verdict',
    allVerdicts: 'Any verdict',
    verdicts: { spof: 'Single points of failure', 'az-gap': 'AZ gaps', clean: 'Nothing breaks it' },
    compare: 'Compare',
    compareLong: (title: string, twin: string) => `Compare ${title} with its other half: ${twin}`,
    spot: 'Spot the SPOF',
    spotLong: (title: string) => `Spot the SPOF in ${title}`,
  },
  ko: {
    note: '노트',
    allNotes: '모든 노트',
    noteName: (note: string) => `노트 ${note}`,
    verdict: '판정',
    allVerdicts: '모든 판정',
    verdicts: { spof: '단일 장애점 있음', 'az-gap': 'AZ 공백 있음', clean: '멈추게 하는 것 없음' },
    compare: '비교',
    compareLong: (title: string, twin: string) => `${title}: 짝을 이루는 그림과 비교(${twin})`,
    spot: '단일 장애점 찾기',
    spotLong: (title: string) => `${title}: 단일 장애점 찾기`,
  },
}
