import { indexOf, type Design, type Node } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { tierNames } from '../reading/tierNames.ts'
import { spansOf } from '../reading/spansOf.ts'
import { groupOfKind, isOnPremises } from '../reading/whereabouts.ts'
import { sourcesOf, targetsOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'

/** Hosts in a data centre that ECS runs tasks on, with no Systems Manager drawn for them. */
export const check: Check = {
  id: 'ecs-anywhere-no-ssm',
  pillar: 'operations',
  source: [
    '003 · ECS Anywhere',
    '003 · Hybrid Solutions on AWS',
    'Amazon ECS Developer Guide: external instances',
  ],
  find: (design) => {
    const hosts = design.nodes.filter((node) => isExternalInstance(design, node) && !hasAgent(design, node))
    if (hosts.length === 0) return []
    const on = hosts.map((host) => host.id)
    return [{ on, severity: 'medium', chain: [], params: { hosts: tierNames(design, on) } }]
  },
  fixes: (design, { on, params }) => {
    const ecs = design.nodes.find((node) => node.service === 'ecs')
    return ecs ? [{ id: 'add-ssm', params, edit: (so) => withSystemsManager(so, ecs, on) }] : []
  },
  words: {
    en: {
      message: ({ hosts }) =>
        `ECS runs tasks on ${hosts}, but nothing registers them: no Systems Manager is drawn.`,
      why: () =>
        'A machine outside AWS joins a cluster by a Systems Manager activation: the SSM agent gives it an identity, the ECS agent then asks for tasks with it. Both call out, so the host needs a way to these endpoints; running containers go on when that way is lost.',
      fix: () =>
        'Draw Systems Manager beside ECS and connect it with the hosts; install both agents with one activation key.',
      fixes: { 'add-ssm': ({ hosts }) => `Add Systems Manager for ${hosts}` },
    },
    ko: {
      message: ({ hosts }) =>
        `${hosts}: ECS가 작업을 실행하지만 등록해 줄 Systems Manager가 그려져 있지 않습니다.`,
      why: () =>
        'AWS 밖의 서버는 Systems Manager 활성화로 클러스터에 들어옵니다. SSM 에이전트가 자격을 얻고, ECS 에이전트가 그 자격으로 작업을 받습니다. 둘 다 밖으로 나가는 연결이므로 호스트에서 이 엔드포인트로 나가는 길이 있어야 하며, 그 길이 끊겨도 실행 중인 컨테이너는 계속 동작합니다.',
      fix: () => 'ECS 옆에 Systems Manager를 그려 호스트와 잇고, 활성화 키 하나로 두 에이전트를 설치합니다.',
      fixes: { 'add-ssm': ({ hosts }) => `Systems Manager 추가(${hosts})` },
    },
  },
}

function isExternalInstance(design: Design, node: Node): boolean {
  if (node.service === 'ecs-anywhere') return true
  if (node.service !== 'onprem-container-host' || !isOnPremises(design, node)) return false
  return (
    around(design, node).some(({ service }) => service === 'ecs') ||
    spansOf(design, node.id, 'ecs-cluster').length > 0
  )
}

const hasAgent = (design: Design, node: Node) =>
  /ssm|systems manager/i.test(node.label) ||
  around(design, node).some(({ service }) => service === 'systems-manager')

const around = (design: Design, { id }: Node) => [...sourcesOf(design, id), ...targetsOf(design, id)]

function withSystemsManager(design: Design, ecs: Node, hosts: readonly string[]): Design {
  const drawn = design.nodes.find((node) => node.service === 'systems-manager')
  const region = groupOfKind(design, ecs.id, 'region')
  const part = {
    service: 'systems-manager',
    label: 'Systems Manager',
    ...(region ? { group: region.id } : {}),
  }
  const made = drawn ? { design, id: drawn.id } : addPart(design, part)
  const present = hosts.filter((host) => indexOf(design).nodes.has(host))
  return present.reduce(
    (so, to) => connectOnce(so, { from: made.id, to, kind: 'management', label: 'registers' }),
    made.design,
  )
}
