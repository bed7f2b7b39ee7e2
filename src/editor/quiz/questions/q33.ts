import type { Question } from './types.ts'

export const question: Question = {
  id: 'q33',
  number: '3.3',
  source: '001 · Walkthrough question 3.3',
  words: {
    en: {
      title: 'From wind turbines to a data lake',
      situation:
        'Wind turbines send readings in bursts. Each is stored and looked up by its key, and every change shall also reach a central data lake for analysis. The team wants as little to operate as possible.',
      ask: 'Which two belong together in the answer?',
      lesson:
        'Two promises, two flows: the reading is stored at once, and it reaches the lake within minutes. "As little to operate as possible" rules out what works but leaves you machines to size or code to keep.',
    },
    ko: {
      title: '풍력 터빈에서 데이터 레이크까지',
      situation:
        '풍력 터빈이 측정값을 한꺼번에 몰아서 보냅니다. 측정값은 키로 저장하고 키로 찾으며, 모든 변경은 분석을 위한 중앙 데이터 레이크에도 도착해야 합니다. 팀은 운영할 것을 최대한 줄이려고 합니다.',
      ask: '답이 되는 두 가지는 무엇입니까?',
      lesson:
        '약속이 둘이면 흐름도 둘입니다. 측정값은 바로 저장되고, 몇 분 안에 레이크에 도착합니다. "운영 부담 최소화"는 동작하더라도 크기를 정할 서버나 관리할 코드가 남는 방법을 걸러 냅니다.',
    },
  },
  options: [
    {
      letter: 'A',
      sample: 'q33-a-d-dynamodb-kinesis-s3',
      right: true,
      words: { en: 'Store the readings in DynamoDB', ko: '측정값을 DynamoDB에 저장' },
    },
    {
      letter: 'B',
      sample: 'q33-b-documentdb',
      right: false,
      requires: [{ on: 'ddoc-a', key: 'accessPattern', value: 'key-value' }],
      shows: 'kv-store',
      words: { en: 'Store the readings in DocumentDB', ko: '측정값을 DocumentDB에 저장' },
    },
    {
      letter: 'C',
      sample: 'q33-c-lambda-to-s3',
      right: false,
      shows: 'cdc-to-lake',
      words: {
        en: 'Write a Lambda function that carries each change to S3',
        ko: '변경을 S3로 옮기는 Lambda 함수를 작성',
      },
    },
    {
      letter: 'D',
      sample: 'q33-a-d-dynamodb-kinesis-s3',
      right: true,
      words: {
        en: 'Let Kinesis Data Streams take each change, and Firehose deliver it to S3',
        ko: 'Kinesis Data Streams가 변경을 받고 Firehose가 S3로 전송',
      },
    },
    {
      letter: 'E',
      sample: 'q33-e-redshift-spectrum',
      right: false,
      shows: 'redshift-single-az',
      words: {
        en: 'Stream into a Redshift cluster and query S3 with Spectrum',
        ko: 'Redshift 클러스터에 적재하고 Spectrum으로 S3를 쿼리',
      },
    },
  ],
}
