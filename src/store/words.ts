import type { Language } from '../checks/index.ts'
import { sessionStore } from './sessionStore.ts'

/** The few sentences the store itself says. */
const words = {
  tidy: { en: 'Tidy up', ko: '정돈' },
  expand: { en: 'Expand', ko: '펼치기' },
  placing: { en: 'Laying out the drawing', ko: '배치하는 중' },
  judging: { en: 'Judging', ko: '분석하는 중' },
  routing: { en: 'Drawing the lines', ko: '선을 그리는 중' },
  counting: { en: 'Working out the availability', ko: '가용성을 계산하는 중' },
  trying: { en: 'Trying every failure', ko: '모든 장애를 따져 보는 중' },
  assuming: { en: 'Listing what was taken for granted', ko: '가정한 것을 모으는 중' },
  asking: { en: 'Finding out what is worth asking', ko: '물어볼 것을 찾는 중' },
  mending: { en: 'Looking for fixes', ko: '해결 방법을 찾는 중' },
  explaining: { en: 'Explaining the finding', ko: '진단을 설명하는 중' },
  picture: { en: 'Making the picture', ko: '그림을 만드는 중' },
  bundle: { en: 'Making the note bundle', ko: '노트 묶음을 만드는 중' },
  layoutFailed: {
    en: 'The automatic layout failed; parts without a place were put where there was room.',
    ko: '자동 배치에 실패하여, 자리가 없는 요소를 빈 곳에 놓았습니다.',
  },
  unreadable: { en: 'This file could not be opened', ko: '이 파일을 열 수 없습니다' },
  tooLarge: {
    en: 'The file is larger than 32 MB, more than a design can be.',
    ko: '파일이 32 MB를 넘습니다. 설계 파일로는 너무 큽니다.',
  },
  noDesignInside: {
    en: 'There is no Faultline design inside.',
    ko: '안에 Faultline 설계가 들어 있지 않습니다.',
  },
  openedWithWarnings: { en: 'Opened, with remarks', ko: '열었습니다. 확인할 점이 있습니다' },
  setAside: {
    en: 'The last drawing could not be read back. It is kept aside and can be downloaded.',
    ko: '마지막 그림을 다시 읽을 수 없습니다. 따로 보관해 두었으며 내려받을 수 있습니다.',
  },
  newVersion: {
    en: 'A new version of Faultline is here. Reload when it suits you: the drawing is kept, undo begins anew.',
    ko: 'Faultline의 새 버전이 준비되었습니다. 편할 때 다시 여세요. 그림은 그대로 남고 실행 취소 기록만 새로 시작합니다.',
  },
  partGone: {
    en: 'A part of Faultline could not be loaded: the network failed, or a new version took its place. The drawing is kept; reloading helps.',
    ko: 'Faultline의 일부를 불러오지 못했습니다. 네트워크가 끊겼거나 새 버전으로 바뀌었을 수 있습니다. 그림은 보관되어 있으니 다시 열어 보세요.',
  },
  notKept: {
    en: 'This browser could not keep the drawing. Save it to a file, so that nothing is lost.',
    ko: '이 브라우저에 그림을 보관하지 못했습니다. 잃지 않도록 파일로 저장하세요.',
  },
  newer: {
    en: 'The layout was dropped because the drawing changed meanwhile.',
    ko: '그사이 그림이 바뀌어 배치 결과를 버렸습니다.',
  },
  pictureTooLarge: {
    en: 'A picture of that size is more than a browser can draw (16,384 pixels a side). Choose a smaller scale, or SVG.',
    ko: '브라우저가 그릴 수 있는 크기(한 변 16,384픽셀)를 넘습니다. 배율을 낮추거나 SVG를 고르세요.',
  },
  pictureFailed: { en: 'The picture could not be made', ko: '그림을 만들지 못했습니다' },
  noClipboard: {
    en: 'This browser does not let pages copy pictures.',
    ko: '이 브라우저에서는 그림을 복사할 수 없습니다.',
  },
  copied: { en: 'Picture copied', ko: '그림을 복사했습니다' },
  ownCopy: {
    en: 'This drawing is open in another tab too. What you change here is kept as a drawing of its own.',
    ko: '이 그림은 다른 탭에도 열려 있습니다. 여기서 바꾼 내용은 별도의 그림으로 보관됩니다.',
  },
  restored: { en: 'Restore a version', ko: '이전 버전 복원' },
  linkCopied: {
    en: 'Link copied: it carries the whole drawing',
    ko: '링크를 복사했습니다. 그림 전체가 링크에 담겨 있습니다',
  },
  linkTooLong: {
    en: 'This drawing is too large for a link. Save it to a file and send that.',
    ko: '링크에 담기에는 그림이 너무 큽니다. 파일로 저장해 보내세요.',
  },
  linkBroken: { en: 'The link could not be opened', ko: '링크를 열 수 없습니다' },
  linkFailed: { en: 'The link could not be copied', ko: '링크를 복사하지 못했습니다' },
  deleted: { en: 'Deleted', ko: '삭제했습니다' },
  saved: { en: 'Saved', ko: '저장했습니다' },
  saveFailed: { en: 'The file could not be saved', ko: '파일을 저장하지 못했습니다' },
} as const satisfies Record<string, Record<Language, string>>

/** A sentence in the language chosen now. */
export function say(key: keyof typeof words): string {
  return words[key][sessionStore.getState().language]
}
