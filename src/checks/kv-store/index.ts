import { partName, type Node } from '../../model/index.ts'
import { isStated, textIn } from '../reading/props.ts'
import type { Check } from '../types.ts'

const queried = new Set(['rds', 'aurora', 'aurora-serverless', 'aurora-writer', 'documentdb'])

/** Single items by key, kept in a database made for queries. */
export const check: Check = {
  id: 'kv-store',
  pillar: 'performance',
  source: [
    '001 · Walkthrough question 3.3',
    'Amazon DynamoDB Developer Guide, “Best practices for NoSQL design”',
  ],
  find: (design) =>
    design.nodes
      .filter((node) => asksForKeys(node))
      .map((node) => ({
        on: [node.id],
        severity: 'low',
        chain: [],
        params: { part: partName(design, node.id), documents: node.service === 'documentdb' ? 'yes' : '' },
      })),
  asks: (design) =>
    design.nodes
      .filter((node) => node.service === 'documentdb' && !isStated(node, 'accessPattern'))
      .map((node) => ({ on: node.id, property: 'accessPattern' })),
  words: {
    en: {
      message: ({ part }) => `${part} holds single items by key.`,
      why: ({ documents }) =>
        `Looking up one item by its key needs no query engine, and ${documents ? 'a document database' : 'a relational database'} makes you size instances for the peak all the same. DynamoDB answers in single-digit milliseconds whatever the load, takes spikes on demand, and stands in three zones without anybody drawing a standby.`,
      fix: () =>
        'If access by key is really all there is, keep the items in DynamoDB. If some queries remain, weigh them first: the data model follows the questions.',
      ask: 'Is it asked for single items by key, or queried by the fields of its documents?',
    },
    ko: {
      message: ({ part }) => `키로 항목 하나씩 찾는 데이터를 저장합니다: ${part}.`,
      why: ({ documents }) =>
        `키로 항목 하나를 찾는 데는 쿼리 엔진이 필요 없는데도, ${documents ? '문서 데이터베이스' : '관계형 데이터베이스'}에서는 최대 부하에 맞춰 인스턴스 크기를 정해야 합니다. DynamoDB는 부하와 상관없이 한 자릿수 밀리초로 응답하고, 온디맨드로 급증을 받아 내며, 대기 인스턴스를 따로 그리지 않아도 세 가용 영역에 저장합니다.`,
      fix: () =>
        '정말 키로만 접근한다면 DynamoDB에 저장합니다. 다른 쿼리가 남아 있다면 먼저 따져 봅니다. 데이터 모델은 질문을 따라갑니다.',
      ask: '키로 항목 하나씩 찾습니까, 아니면 문서의 필드로 조회합니까?',
    },
  },
}

const asksForKeys = (node: Node) => queried.has(node.service) && textIn(node, 'accessPattern') === 'key-value'
