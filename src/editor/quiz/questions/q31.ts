import type { Question } from './types.ts'

/** Megabytes: far above what is still comfortable in one piece, below what one PUT can hold. */
const large = { on: 's3', key: 'largestObject', value: 4000 }

export const question: Question = {
  id: 'q31',
  number: '3.1',
  source: '001 · Walkthrough question 3.1',
  words: {
    en: {
      title: 'A large file over a shaky line',
      situation:
        'A studio uploads video files of about 4 GB from a workstation to S3. The Internet line is fast, and drops now and then.',
      ask: 'Which way is quick, and loses little when the line drops?',
      lesson:
        'The line is the weak part of all four, and none of them changes that. What differs is the price of a dropped connection: a whole file, or one part of it. From about 100 MB, upload in parts and let the tool cut.',
    },
    ko: {
      title: '불안한 회선과 큰 파일',
      situation:
        '스튜디오가 워크스테이션에서 S3로 약 4GB의 영상 파일을 업로드합니다. 인터넷 회선은 빠르지만 가끔 끊깁니다.',
      ask: '빠르면서 회선이 끊겨도 잃는 것이 적은 방법은 무엇입니까?',
      lesson:
        '네 방법 모두 회선이 약한 고리이고, 어느 것도 그 점을 바꾸지 못합니다. 다른 것은 연결이 끊겼을 때의 대가입니다. 파일 전체일 수도, 조각 하나일 수도 있습니다. 100MB 정도부터는 나누어 올리되, 나누는 일은 도구에 맡기세요.',
    },
  },
  options: [
    {
      letter: 'A',
      sample: 'q31-a-manual-5mb-parts',
      right: false,
      requires: [large],
      shows: 'multipart',
      words: {
        en: 'Cut the file into pieces of 5 MB by hand and upload each',
        ko: '파일을 손으로 5MB씩 잘라 하나씩 업로드',
      },
    },
    {
      letter: 'B',
      sample: 'q31-b-s3-cp-multipart',
      right: true,
      requires: [large],
      words: { en: 'The command aws s3 cp', ko: 'aws s3 cp 명령 사용' },
    },
    {
      letter: 'C',
      sample: 'q31-c-console-drag-drop',
      right: false,
      requires: [large, { on: 's3', key: 'multipart', value: false }],
      shows: 'multipart',
      words: {
        en: 'Drop the file onto the S3 console in a browser',
        ko: '브라우저의 S3 콘솔에 파일을 끌어다 놓기',
      },
    },
    {
      letter: 'D',
      sample: 'q31-d-sftp-transfer-family',
      right: false,
      requires: [large],
      shows: 'multipart',
      words: { en: 'An SFTP client and Transfer Family', ko: 'SFTP 클라이언트와 Transfer Family' },
    },
  ],
}
