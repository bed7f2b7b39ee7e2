import { serviceOf } from '../../catalog/index.ts'
import { indexOf, partName, type Design, type Node } from '../../model/index.ts'
import { listNames, quotedFlow } from '../names.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { isOn, numberIn } from '../reading/props.ts'
import { chainTo, stoppedBy } from '../reading/stoppedBy.ts'
import type { Check } from '../types.ts'

/** One server, database or appliance of the customer's on which a flow hangs, or which is the one copy of what is being
 *  moved. Routers, lines and storage gateways are judged by checks of their own. */
export const check: Check = {
  id: 'onprem-single',
  pillar: 'reliability',
  source: [
    '003 · Designing a hybrid solution for container based workloads on AWS',
    'AWS Well-Architected, Reliability pillar, REL 11: withstand component failures',
  ],
  folds: ['spof-component', 'site-gap', 'link-gap'],
  find: (design, analysis) =>
    design.nodes.filter(isOwnMachine).flatMap((node) => {
      const stopped = stoppedBy(analysis, node.id)
      const isMoved = analysis.flows.length === 0 && isSource(design, node)
      if (stopped.length === 0 && !isMoved) return []
      return [
        {
          on: [node.id],
          severity: stopped.length > 0 ? ('medium' as const) : ('low' as const),
          chain: chainTo(design, analysis, node.id),
          params: {
            part: partName(design, node.id),
            flows: listNames([...new Set(stopped.map((flow) => quotedFlow(design, flow)))], 3),
            stateful: serviceOf(node.service).traits.includes('stateful') ? 'yes' : '',
          },
        },
      ]
    }),
  words: {
    en: {
      message: ({ part, flows }) =>
        flows
          ? `${part} is one machine on premises; ${flows} stops with it.`
          : `${part} is one machine on premises.`,
      why: ({ stateful }) =>
        `No service of AWS replaces a machine in your own building: whoever runs it has to notice, and to have a spare.${stateful ? ' Its data is there once as well, until the copy in AWS is complete and tested.' : ''} In a hybrid design such a machine is easily forgotten, because everything around it is redundant.`,
      fix: ({ part, stateful }) =>
        stateful
          ? `Cluster ${part} or keep a replica ready (DMS or Elastic Disaster Recovery into AWS), and rehearse the switch before the cutover.`
          : `Run a second ${part} beside the first, on another host, or let Elastic Disaster Recovery keep one ready in AWS.`,
    },
    ko: {
      message: ({ part, flows }) =>
        flows
          ? `${part}: 온프레미스에 하나뿐이어서, 멈추면 ${flows} 흐름도 멈춥니다.`
          : `${part}: 온프레미스에 하나뿐입니다.`,
      why: ({ stateful }) =>
        `자체 건물의 장비는 AWS가 대신 교체해 주지 않습니다. 운영하는 사람이 알아채야 하고 예비도 갖추어야 합니다.${stateful ? ' AWS로의 복사가 끝나고 검증되기 전까지는 데이터도 하나뿐입니다.' : ''} 하이브리드 구성에서는 주변이 모두 이중화되어 있어 이런 장비를 놓치기 쉽습니다.`,
      fix: ({ part, stateful }) =>
        stateful
          ? `클러스터로 만들거나 복제본을 준비해 두고(${part}), 전환 전에 바꾸는 연습을 합니다. AWS로는 DMS나 Elastic Disaster Recovery로 복제할 수 있습니다.`
          : `다른 호스트에 하나를 더 두거나(${part}), Elastic Disaster Recovery로 AWS에 준비해 둡니다.`,
    },
  },
}

const others: ReadonlySet<string> = new Set([
  'storage-gateway',
  'onprem-dns',
  'datasync-agent',
  'snowball',
  'outposts',
])

function isOwnMachine(node: Node): boolean {
  const { scope, traits } = serviceOf(node.service)
  return (
    scope === 'on-premises' &&
    !traits.includes('router') &&
    !others.has(node.service) &&
    !isOn(node, 'external') &&
    (numberIn(node, 'count') ?? 1) < 2
  )
}

/** Whether something is copied or moved from it. What goes into a backup is kept, not moved. */
const isSource = (design: Design, node: Node) =>
  serviceOf(node.service).traits.includes('stateful') &&
  neighboursOf(design)
    .outOf(node.id)
    .filter(({ to }) => indexOf(design).nodes.get(to)?.service !== 'aws-backup')
    .some(
      ({ kind }) => kind === 'replication' || kind === 'management' || kind === 'async' || kind === undefined,
    )
