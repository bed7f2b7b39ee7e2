import { indexOf, partName, type Design, type Edge, type Node } from '../../model/index.ts'
import { insertBetween } from '../fixing/insertBetween.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { numberIn, textIn } from '../reading/props.ts'
import { isConnectionDatabase } from '../reading/serviceSets.ts'
import { regionOf } from '../reading/zones.ts'
import { zonesAround } from '../reading/zonesAround.ts'
import type { Check } from '../types.ts'

/** Below this many executions at once, a function opens no more connections than a small fleet of servers would. */
const fewExecutions = 20

/** Functions that open their own connections to a relational database. */
export const check: Check = {
  id: 'lambda-db-no-proxy',
  pillar: 'performance',
  source: [
    '000 · Design HA / fault-tolerant architecture',
    '001 · Determine high-performing DB solutions',
    'Amazon RDS User Guide, “Amazon RDS Proxy”',
  ],
  find: (design) =>
    design.nodes.filter(isConnectionDatabase).flatMap((database) => {
      const calls = callsOf(design, database)
      if (calls.length === 0) return []
      const functions = [...new Set(calls.map((edge) => edge.from))]
      return [
        {
          on: [...functions, database.id],
          severity: 'medium',
          chain: [],
          params: { functions: partNames(design, functions), database: partName(design, database.id) },
        },
      ]
    }),
  fixes: (design, { on }) => {
    const database = indexOf(design).nodes.get(on.at(-1) ?? '')
    const calls = database ? callsOf(design, database) : []
    const params = { database: database ? partName(design, database.id) : '' }
    return database && calls.length > 0
      ? [{ id: 'proxy', params, edit: (before) => withProxy(before, database, calls) }]
      : []
  },
  words: {
    en: {
      message: ({ functions, database }) =>
        `Functions connect straight to the database: ${functions} → ${database}.`,
      why: () =>
        'Every execution of a function opens a connection of its own, and a spike opens hundreds within seconds; a relational database pays memory for each and then refuses the rest, other applications among them. A proxy keeps a pool and shares it. After a failover it also reconnects sooner: AWS states up to 66 % less.',
      fix: () =>
        'Put RDS Proxy between them, with the credentials in Secrets Manager or IAM; until then, limit the concurrency of the function.',
      fixes: { proxy: ({ database }) => `Put RDS Proxy in front of ${database}` },
    },
    ko: {
      message: ({ functions, database }) =>
        `함수가 데이터베이스에 직접 연결합니다: ${functions} → ${database}.`,
      why: () =>
        '함수는 실행될 때마다 자기 연결을 엽니다. 요청이 몰리면 몇 초 사이에 수백 개가 열리고, 관계형 데이터베이스는 연결마다 메모리를 쓰다가 나머지는 거절합니다. 함께 쓰는 다른 애플리케이션도 거절당합니다. 프록시는 연결 풀을 유지하며 나눠 씁니다. 장애 조치 뒤의 재연결도 빨라지며, AWS에 따르면 최대 66% 줄어듭니다.',
      fix: () =>
        '둘 사이에 RDS Proxy를 두고 자격 증명은 Secrets Manager나 IAM으로 관리합니다. 그 전까지는 함수의 동시성을 제한합니다.',
      fixes: { proxy: ({ database }) => `데이터베이스 앞에 RDS Proxy 두기(${database})` },
    },
  },
}

/** The calls by which functions reach a database themselves, but for functions that never run many at once. */
function callsOf(design: Design, database: Node): readonly Edge[] {
  const { nodes } = indexOf(design)
  return neighboursOf(design)
    .into(database.id)
    .filter((edge) => {
      const caller = nodes.get(edge.from)
      const kind = edge.kind ?? 'sync'
      if (caller?.service !== 'lambda' || (kind !== 'sync' && kind !== 'soft')) return false
      return (
        textIn(caller, 'schedule') === '' && (numberIn(caller, 'concurrency') ?? Infinity) > fewExecutions
      )
    })
}

function withProxy(design: Design, database: Node, calls: readonly Edge[]): Design {
  const vpc = indexOf(design)
    .ancestors(database.id)
    .find((group) => group.kind === 'vpc')
  const home = vpc ?? regionOf(design, database.id)
  const ids = calls.map((edge) => edge.id)
  return insertBetween(design, ids, {
    service: 'rds-proxy',
    label: 'RDS Proxy',
    ...(home ? { group: home.id } : {}),
    azs: [...zonesAround(design, database.id)],
  }).design
}
