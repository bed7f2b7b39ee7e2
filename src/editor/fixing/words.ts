import { plural } from '../i18n/plural.ts'

/** What is said about fixes, their previews and what was assumed. */
export const words = {
  en: {
    fixes: 'Fixes',
    fixesHint: 'Point at one to see it on the drawing, click to make it.',
    done: (title: string) => `Done: ${title}`,
    preview: 'Preview',
    removes: (count: number) =>
      count === 0 ? 'Removes no finding' : `Removes ${plural(count, 'finding', 'findings')}`,
    adds: (count: number) => (count === 0 ? 'adds none' : `adds ${count}`),
    parts: (added: number, changed: number, removed: number) =>
      [
        added > 0 ? `${added} new` : '',
        changed > 0 ? `${changed} changed` : '',
        removed > 0 ? `${removed} taken out` : '',
      ]
        .filter(Boolean)
        .join(', '),
    nothing: 'Nothing in the drawing changes',
    judging: 'Judging…',
    came: 'New:',
    availability: 'Availability',
    availabilityOf: (flow: string) => `Availability of ${flow}`,
    make: 'makes it',
    leave: 'leaves it',
    assumed: 'Taken for granted',
    assumedHint: 'The drawing does not say, so the analysis assumed it. Say otherwise with one click.',
    instead: 'Or is it so?',
    more: (next: number, hidden: number) => (next < hidden ? `${next} more of ${hidden}` : `${hidden} more`),
    notListed: 'Not listed: that was cancelled.',
    listNow: 'List it now',
  },
  ko: {
    fixes: '고치는 방법',
    fixesHint: '가리키면 그림에 미리 보이고, 클릭하면 적용됩니다.',
    done: (title: string) => `적용됨: ${title}`,
    preview: '미리 보기',
    removes: (count: number) => (count === 0 ? '없어지는 진단 없음' : `진단 ${count}건이 없어짐`),
    adds: (count: number) => (count === 0 ? '새로 생기는 진단 없음' : `${count}건이 새로 생김`),
    parts: (added: number, changed: number, removed: number) =>
      [
        added > 0 ? `추가 ${added}개` : '',
        changed > 0 ? `변경 ${changed}개` : '',
        removed > 0 ? `제거 ${removed}개` : '',
      ]
        .filter(Boolean)
        .join(', '),
    nothing: '그림에서 바뀌는 것 없음',
    judging: '분석 중…',
    came: '새 진단:',
    availability: '가용성',
    availabilityOf: (flow: string) => `${flow} 가용성`,
    make: '적용',
    leave: '취소',
    assumed: '가정한 것',
    assumedHint: '그림에 나와 있지 않아 분석이 이렇게 가정했습니다. 다르면 클릭 한 번으로 바로잡으세요.',
    instead: '실제로는 이렇습니까?',
    more: (next: number, hidden: number) =>
      next < hidden ? `${hidden}개 중 ${next}개 더 보기` : `${hidden}개 더 보기`,
    notListed: '취소하여 목록이 없습니다.',
    listNow: '지금 모으기',
  },
}
