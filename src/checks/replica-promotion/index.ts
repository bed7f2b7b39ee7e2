import { partName, type Node } from '../../model/index.ts'
import { regionalCopiesOf } from '../reading/dataCopies.ts'
import { isDatabase } from '../reading/serviceSets.ts'
import type { Check } from '../types.ts'

/** A copy in the other Region that must be promoted before anything there can write. */
export const check: Check = {
  id: 'replica-promotion',
  pillar: 'reliability',
  source: [
    '000 · Design HA / fault-tolerant architecture',
    '001 · Determine high-performing DB solutions',
    'Amazon RDS User Guide, “Promoting a read replica to be a standalone DB instance”',
    'AWS whitepaper “Disaster Recovery of Workloads on AWS”',
  ],
  find: (design, analysis) =>
    regionalCopiesOf(design, analysis)
      .filter(({ copy, isServing, takesOver }) => writesByPromotion(copy) && !isServing && !takesOver)
      .map(({ source, copy }) => ({
        on: [copy.id],
        severity: 'medium',
        chain: [],
        params: { copy: partName(design, copy.id), source: partName(design, source.id) },
      })),
  words: {
    en: {
      message: ({ copy, source }) => `${copy} has to be promoted before it can replace ${source}.`,
      why: () =>
        'Until then the second Region reads and cannot write. Promotion is a decision, some minutes, and usually a restart; it cannot be taken back, so people hesitate; and what the asynchronous copy had not received is lost. All of that belongs into the recovery time and point you promise.',
      fix: () =>
        'Write the promotion down as a runbook (or a script behind one button, such as Application Recovery Controller) and rehearse it. Where minutes are too many: Aurora Global Database promotes within about one, and DynamoDB global tables or Aurora DSQL write in both Regions.',
    },
    ko: {
      message: ({ copy, source }) =>
        `승격해야 주 데이터베이스를 대신할 수 있습니다: ${copy} (주 데이터베이스: ${source}).`,
      why: () =>
        '그 전까지 두 번째 리전은 읽기만 하고 쓰지 못합니다. 승격은 사람의 결정과 몇 분, 대개 재시작이 필요합니다. 되돌릴 수 없으니 망설이게 되고, 비동기 사본이 아직 받지 못한 데이터는 사라집니다. 약속하는 복구 시간과 복구 시점에 모두 들어가야 하는 것들입니다.',
      fix: () =>
        '승격 절차를 런북으로(또는 Application Recovery Controller처럼 버튼 하나로 실행되는 스크립트로) 적어 두고 연습합니다. 몇 분이 너무 길다면 Aurora Global Database는 1분 안팎에 승격되고, DynamoDB 글로벌 테이블이나 Aurora DSQL은 두 리전 모두에서 씁니다.',
    },
  },
}

const writesByPromotion = (copy: Node) =>
  isDatabase(copy) && copy.service !== 'dynamodb' && copy.service !== 'dsql'
