import type { Question } from './types.ts'

const exactlyOnce = (on: string) => [{ on, key: 'exactlyOnce', value: true }]

export const question: Question = {
  id: 'q21',
  number: '2.1',
  source: '000 · Walkthrough Question 2.1',
  today: 'q21-before',
  words: {
    en: {
      title: 'Every reading counts once',
      situation:
        'Sensors send readings through an API into a queue, and consumers on two servers turn them into forecasts and reports. Now and then a reading is counted twice, which makes the forecasts wrong.',
      ask: 'What should take the place of the queue, so that each reading is processed once?',
      lesson:
        'Availability decides nothing here: every option outlives the loss of a zone. What differs is the promise made for each message. State what you need, then ask which service promises it.',
    },
    ko: {
      title: '측정값은 한 번만',
      situation:
        '센서가 API를 거쳐 대기열에 측정값을 보내고, 서버 두 대의 소비자가 이를 예측과 보고서로 만듭니다. 가끔 측정값 하나가 두 번 처리되어 예측이 틀어집니다.',
      ask: '측정값을 한 번씩만 처리하려면 대기열 대신 무엇을 써야 합니까?',
      lesson:
        '여기서는 가용성이 답을 가르지 않습니다. 어느 선택지든 가용 영역 하나를 잃어도 동작합니다. 다른 것은 메시지마다 무엇을 보장하느냐입니다. 필요한 것을 먼저 말하고, 그것을 보장하는 서비스를 찾으세요.',
    },
  },
  options: [
    {
      letter: 'A',
      sample: 'q21-a-kinesis-streams',
      right: false,
      requires: exactlyOnce('kds'),
      shows: 'exactly-once',
      words: {
        en: 'A Kinesis data stream that the consumers read',
        ko: '소비자가 읽는 Kinesis 데이터 스트림',
      },
    },
    {
      letter: 'B',
      sample: 'q21-b-firehose',
      right: false,
      requires: exactlyOnce('fh'),
      shows: 'exactly-once',
      words: { en: 'Firehose, delivering into S3', ko: 'S3로 전송하는 Firehose' },
    },
    {
      letter: 'C',
      sample: 'q21-c-sns',
      right: false,
      requires: exactlyOnce('topic'),
      shows: 'not-a-queue',
      words: { en: 'An SNS topic that pushes to the consumers', ko: '소비자에게 푸시하는 SNS 주제' },
    },
    {
      letter: 'D',
      sample: 'q21-d-sqs-fifo',
      right: true,
      requires: exactlyOnce('queue'),
      words: { en: 'An SQS FIFO queue', ko: 'SQS FIFO 대기열' },
    },
  ],
}
