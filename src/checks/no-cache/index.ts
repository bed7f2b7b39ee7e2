import type { Analysis } from '../../analysis/index.ts'
import { partName, type Design, type Node } from '../../model/index.ts'
import { addCache, readersOf } from '../fixing/addCache.ts'
import { callersOf } from '../reading/callers.ts'
import { isOn, isStated } from '../reading/props.ts'
import { readHelpersOf } from '../reading/readScaling.ts'
import type { Check } from '../types.ts'

const readable = new Set(['rds', 'aurora', 'aurora-serverless', 'aurora-writer', 'documentdb', 'dynamodb'])

/** Many reads, and a database that answers every one of them itself. */
export const check: Check = {
  id: 'no-cache',
  pillar: 'performance',
  source: [
    '004 · Caching Strategies',
    '002 · Caching Strategies',
    '001 · Determine high-performing DB solutions',
    'AWS whitepaper “Database Caching Strategies Using Redis”',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => isOn(node, 'readHeavy') && answersAlone(design, analysis, node))
      .map((node) => ({
        on: [node.id],
        severity: 'low',
        chain: [],
        params: { part: partName(design, node.id), kind: node.service === 'dynamodb' ? 'table' : '' },
      })),
  asks: (design, analysis) =>
    design.nodes
      .filter((node) => !isStated(node, 'readHeavy') && answersAlone(design, analysis, node))
      .map((node) => ({ on: node.id, property: 'readHeavy' })),
  fixes: (design, { on, params }, analysis) =>
    on
      .filter((id) => readersOf(design, analysis, id).length > 0)
      .map((id) => ({ id: 'cache', params, edit: (before: Design) => addCache(before, analysis, id) })),
  words: {
    en: {
      message: ({ part }) => `${part} answers every read itself.`,
      why: () =>
        'Databases and S3 do not remember answers for you: the same question costs the same work each time. What is read far more often than written is best kept nearer to the reader, at the edge, in the API, beside the application, each step quicker and a little staler than the last.',
      fix: ({ kind }) =>
        kind
          ? 'Put DAX in front of the table (no change of code for items and queries), or a cache beside the application; cache at CloudFront or API Gateway what is alike for many.'
          : 'Put ElastiCache beside the application with a time to live, or add read replicas where answers must be computed; cache at CloudFront or API Gateway what is alike for many.',
      fixes: { cache: ({ part }) => `Put a replicated cache beside ${part}` },
      ask: 'Do far more reads than writes reach it? Then a cache or replicas would carry most of the load.',
    },
    ko: {
      message: ({ part }) => `모든 읽기를 데이터베이스가 직접 처리합니다: ${part}.`,
      why: () =>
        '데이터베이스와 S3는 답을 대신 기억해 주지 않습니다. 같은 질문에 매번 같은 비용이 듭니다. 쓰기보다 읽기가 훨씬 많은 데이터는 읽는 쪽 가까이에 둡니다. 엣지, API, 애플리케이션 곁 순으로, 가까울수록 빠르고 조금 더 오래된 답입니다.',
      fix: ({ kind }) =>
        kind
          ? '테이블 앞에 DAX를 두거나(항목과 쿼리는 코드를 바꾸지 않아도 됩니다), 애플리케이션 곁에 캐시를 둡니다. 여럿에게 같은 답은 CloudFront나 API Gateway에서 캐싱합니다.'
          : '애플리케이션 곁에 TTL을 정한 ElastiCache를 두거나, 계산이 필요한 읽기라면 읽기 전용 복제본을 추가합니다. 여럿에게 같은 답은 CloudFront나 API Gateway에서 캐싱합니다.',
      fixes: { cache: ({ part }) => `복제된 캐시를 곁에 두기(${part})` },
      ask: '쓰기보다 읽기가 훨씬 많습니까? 그렇다면 캐시나 복제본이 부하 대부분을 덜어 줍니다.',
    },
  },
}

/** A Multi-AZ instance without help is a finding of its own, about its standby. */
function answersAlone(design: Design, analysis: Analysis, node: Node): boolean {
  if (!readable.has(node.service) || (node.service === 'rds' && isOn(node, 'multiAz'))) return false
  return callersOf(design, analysis, node.id).length > 0 && readHelpersOf(design, analysis, node).length === 0
}
