import { indexOf, setProp, type Design, type Id, type Span } from '../../model/index.ts'
import { spanName } from '../reading/partNames.ts'
import { isOff, isOn, numberIn, textIn } from '../reading/props.ts'
import { spansOf } from '../reading/spansOf.ts'
import type { Check } from '../types.ts'

/** Containers on instances of one's own, where only tasks scale, or only instances. */
export const check: Check = {
  id: 'ecs-two-scalers',
  pillar: 'operations',
  source: [
    '003 · Wrap up: Architecture Next Level',
    'Amazon ECS Developer Guide, “Automatically manage Amazon ECS capacity with cluster auto scaling”',
  ],
  find: (design) =>
    design.spans
      .filter(({ kind }) => kind === 'ecs-cluster')
      .flatMap((cluster) => {
        const fleet = fleetUnder(design, cluster)
        const lacks = fleet && lackOf(design, cluster, fleet)
        if (!fleet || !lacks) return []
        return [
          {
            on: lacks === 'instances' ? [fleet.id] : [cluster.id],
            severity: 'info',
            chain: [],
            params: { cluster: spanName(design, cluster), fleet: spanName(design, fleet), lacks },
          },
        ]
      }),
  fixes: (_, { on, params }) =>
    on.flatMap((id) =>
      params['lacks'] === 'instances'
        ? [{ id: 'instances', params, edit: (before: Design) => doubled(before, id) }]
        : [
            {
              id: 'tasks',
              params,
              edit: (before: Design) => setProp(before, id, 'serviceAutoScaling', true),
            },
          ],
    ),
  words: {
    en: {
      message: ({ cluster, fleet, lacks }) =>
        lacks === 'instances'
          ? `Tasks of ${cluster} scale, the instances of ${fleet} do not.`
          : `The instances of ${fleet} scale, the tasks of ${cluster} do not.`,
      why: ({ lacks }) =>
        `On EC2 there are two things to scale: tasks need room, and instances give it. ${
          lacks === 'instances'
            ? 'New tasks fill the instances there are, and then wait in the state PENDING.'
            : 'More instances bring more room, and nothing moves in.'
        } A capacity provider ties the two together; on Fargate the second question does not arise.`,
      fix: ({ lacks }) =>
        lacks === 'instances'
          ? 'Let the group grow, best by a capacity provider with managed scaling.'
          : 'Add service auto scaling with a target for processor, memory or requests.',
      fixes: {
        instances: ({ fleet }) => `Let ${fleet} grow to twice its size`,
        tasks: ({ cluster }) => `Scale the services of ${cluster}`,
      },
    },
    ko: {
      message: ({ cluster, fleet, lacks }) =>
        lacks === 'instances'
          ? `태스크는 늘어나지만 인스턴스는 늘어나지 않습니다: ${cluster}, ${fleet}.`
          : `인스턴스는 늘어나지만 태스크는 늘어나지 않습니다: ${fleet}, ${cluster}.`,
      why: ({ lacks }) =>
        `EC2에서 실행하면 조정할 것이 둘입니다. 태스크에는 자리가 필요하고 그 자리를 인스턴스가 줍니다. ${
          lacks === 'instances'
            ? '새 태스크는 있는 인스턴스를 채운 다음 PENDING 상태로 기다립니다.'
            : '인스턴스가 늘어 자리가 생겨도 들어갈 태스크가 없습니다.'
        } 용량 공급자가 둘을 이어 줍니다. Fargate라면 두 번째 문제는 생기지 않습니다.`,
      fix: ({ lacks }) =>
        lacks === 'instances'
          ? '그룹이 늘어날 수 있게 하고, 가능하면 관리형 조정을 켠 용량 공급자를 사용합니다.'
          : 'CPU, 메모리, 요청 수를 목표로 서비스 자동 크기 조정을 추가합니다.',
      fixes: {
        instances: ({ fleet }) => `두 배까지 늘어나게 하기(${fleet})`,
        tasks: ({ cluster }) => `서비스 자동 크기 조정 켜기(${cluster})`,
      },
    },
  },
}

/** The group of instances a cluster runs on, where all of it is drawn. */
function fleetUnder(design: Design, cluster: Span): Span | undefined {
  const { nodes } = indexOf(design)
  const host = cluster.members.find((id) => nodes.get(id)?.service === 'ecs-container-instance')
  return host === undefined ? undefined : spansOf(design, host, 'asg')[0]
}

/** Only what the drawing states is held against it: an unstated size is no fixed size. */
function lackOf(design: Design, cluster: Span, fleet: Span): 'instances' | 'tasks' | undefined {
  const min = numberIn(fleet, 'min')
  const max = numberIn(fleet, 'max')
  const services = design.spans.filter(({ kind }) => kind === 'ecs-service')
  const tasksScale =
    isOn(cluster, 'serviceAutoScaling') || services.some((service) => textIn(service, 'scaleOn') !== '')
  if (tasksScale && min !== undefined && max !== undefined && max <= min) return 'instances'
  return isOff(cluster, 'serviceAutoScaling') && min !== undefined && (max ?? 0) > min ? 'tasks' : undefined
}

function doubled(design: Design, fleet: Id): Design {
  const span = indexOf(design).spans.get(fleet)
  return setProp(design, fleet, 'max', 2 * Math.max(1, numberIn(span, 'min') ?? 1))
}
