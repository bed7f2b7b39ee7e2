import { partName, type Node } from '../../model/index.ts'
import { regionalCopiesOf } from '../reading/dataCopies.ts'
import { isDatabase } from '../reading/serviceSets.ts'
import type { Check } from '../types.ts'

/** Two Regions that serve, one of which takes the writes. */
export const check: Check = {
  id: 'single-writer',
  pillar: 'reliability',
  source: [
    '001 · Determine high-performing DB solutions',
    'Amazon Aurora User Guide, “Using Amazon Aurora Global Database”',
    'AWS whitepaper “Disaster Recovery of Workloads on AWS”, “Multi-site active/active”',
  ],
  find: (design, analysis) =>
    regionalCopiesOf(design, analysis)
      .filter(({ copy, isServing }) => isServing && hasOneWriter(copy))
      .map(({ source, copy }) => ({
        on: [source.id],
        severity: 'info',
        chain: [],
        params: { source: partName(design, source.id), copy: partName(design, copy.id) },
      })),
  words: {
    en: {
      message: ({ source, copy }) =>
        `Both Regions serve, but writes are taken by ${source} alone; ${copy} reads.`,
      why: () =>
        'Reading near the user is the common and sensible half of active-active. Writes of the other Region travel to the one writer and back, and when its Region is lost nothing can be written anywhere until the copy has been promoted. The drawing looks more alike than its two halves are.',
      fix: () =>
        'Say so in the recovery plan, and let writes fail politely while reads go on. Where both Regions must write, take a store made for it (DynamoDB global tables, Aurora DSQL) and think about conflicts.',
    },
    ko: {
      message: ({ source, copy }) =>
        `두 리전이 모두 서비스하지만 쓰기는 한쪽만 받습니다: 쓰기 ${source}, 읽기 ${copy}.`,
      why: () =>
        '사용자 가까이에서 읽는 것은 액티브-액티브의 흔하고 합리적인 절반입니다. 다른 리전의 쓰기는 유일한 라이터까지 갔다가 돌아오고, 그 리전을 잃으면 사본을 승격할 때까지 어디에서도 쓰지 못합니다. 그림은 대칭으로 보여도 두 절반은 같지 않습니다.',
      fix: () =>
        '복구 계획에 적어 두고, 그동안 읽기는 계속되고 쓰기만 알기 쉬운 안내와 함께 실패하게 만듭니다. 두 리전 모두 써야 한다면 그렇게 만들어진 저장소(DynamoDB 글로벌 테이블, Aurora DSQL)를 고르고 충돌을 생각해 둡니다.',
    },
  },
}

const hasOneWriter = (copy: Node) =>
  isDatabase(copy) && copy.service !== 'dynamodb' && copy.service !== 'dsql'
