import type { Check } from '../types.ts'

export const words: Check['words'] = {
  en: {
    message: ({ part, lake }) =>
      lake
        ? `${part} carries every change to ${lake} by code of your own.`
        : `${part} is used as the data lake.`,
    why: ({ lake }) =>
      lake
        ? 'It works, and everything a delivery service does is now yours to write and keep: batching into files of a useful size, retries, the format, records that cannot be delivered. DynamoDB can send item changes to a Kinesis stream, and Firehose writes them to S3, without any code between.'
        : 'A warehouse wants data that have been modelled, and its size is something to manage. A lake takes anything from anywhere: S3 keeps it in three zones at a fraction of the price, and Athena, EMR or Redshift Spectrum read it where it lies.',
    fix: ({ lake }) =>
      lake
        ? 'Turn on Kinesis Data Streams for the table and deliver from there with Amazon Data Firehose.'
        : 'Deliver to S3 and load into the warehouse what reports need.',
    fixes: { firehose: () => 'Send the changes through Kinesis and Firehose instead' },
    ask: 'Is it a warehouse of modelled data, or does it collect raw data of many sources?',
  },
  ko: {
    message: ({ part, lake }) =>
      lake
        ? `변경 사항을 직접 만든 코드로 옮깁니다: ${part} → ${lake}.`
        : `데이터 레이크로 쓰이고 있습니다: ${part}.`,
    why: ({ lake }) =>
      lake
        ? '동작은 합니다. 하지만 알맞은 크기의 파일로 묶기, 재시도, 형식 변환, 전달하지 못한 레코드 처리처럼 전달 서비스가 해 주던 일을 모두 직접 작성하고 관리해야 합니다. DynamoDB는 항목의 변경을 Kinesis 스트림으로 보낼 수 있고, Firehose가 이를 S3에 저장합니다. 그 사이에 코드는 필요 없습니다.'
        : '웨어하우스는 정리된 데이터를 위한 곳이고 크기도 관리해야 합니다. 레이크는 어디서 온 어떤 데이터든 받습니다. S3는 훨씬 적은 비용으로 세 가용 영역에 보관하고, Athena, EMR, Redshift Spectrum이 그 자리에서 읽습니다.',
    fix: ({ lake }) =>
      lake
        ? '테이블에 Kinesis Data Streams를 켜고 Amazon Data Firehose로 S3에 전달합니다.'
        : 'S3에 모으고, 보고서에 필요한 것만 웨어하우스에 적재합니다.',
    fixes: { firehose: () => '변경 사항을 Kinesis와 Firehose로 보내기' },
    ask: '정리된 데이터를 두는 웨어하우스입니까, 여러 소스의 원본 데이터를 모으는 곳입니까?',
  },
}
