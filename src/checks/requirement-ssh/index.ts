import type { Design, Node } from '../../model/index.ts'
import { setProps } from '../fixing/setProps.ts'
import { tierOf } from '../reading/tiers.ts'
import { tierNames } from '../reading/tierNames.ts'
import { isOff, isOn, isStated, textIn } from '../reading/props.ts'
import type { Check } from '../types.ts'

/** Fargate tasks where logging in to the host, or an image of one's own for it, is required. No matter of resilience. */
export const check: Check = {
  id: 'requirement-ssh',
  pillar: 'operations',
  source: ['003 · Running Containers on AWS', 'Amazon ECS Developer Guide: AWS Fargate'],
  find: (design) => {
    const tasks = onFargate(design)
    const tiers = new Set(tasks.filter((node) => isOn(node, 'shellNeeded')).map(tierOf))
    // Said of one task, it is said of its whole tier.
    const on = tasks
      .filter((node) => tiers.has(tierOf(node)) && !isOff(node, 'shellNeeded'))
      .map((node) => node.id)
    return on.length === 0
      ? []
      : [{ on, severity: 'info', chain: [], params: { tasks: tierNames(design, on) } }]
  },
  asks: (design) => {
    const tasks = onFargate(design)
    const [open] = tasks.filter((node) => !isStated(node, 'shellNeeded'))
    return open && tasks.every((node) => !isStated(node, 'shellNeeded'))
      ? [{ on: open.id, property: 'shellNeeded' }]
      : []
  },
  fixes: (design, { on, params }) => {
    const tasks = design.nodes.filter((node) => on.includes(node.id))
    if (!tasks.every((node) => node.service === 'ecs-task')) return []
    return [
      {
        id: 'on-ec2',
        params,
        edit: (so) => on.reduce((next, id) => setProps(next, id, { launch: 'ec2' }), so),
      },
    ]
  },
  words: {
    en: {
      message: ({ tasks }) => `On Fargate nobody can log in to a host: ${tasks}.`,
      why: () =>
        'Fargate is as resilient as instances of one’s own and less work, because there is no host to patch. For the same reason there is none to log in to and no machine image to choose. A requirement can decide against the better design; not every trade-off is about availability.',
      fix: () =>
        'Run the tasks on EC2 container instances, or ask whether ECS Exec (a shell in the container) is enough.',
      fixes: { 'on-ec2': ({ tasks }) => `Run ${tasks} on EC2 instances` },
      ask: 'Must somebody log in to the host, or bring an image for it? Fargate has neither.',
    },
    ko: {
      message: ({ tasks }) => `${tasks}: Fargate에서 실행되므로 호스트에 접속할 수 없습니다.`,
      why: () =>
        'Fargate는 직접 둔 인스턴스만큼 복원력이 있고, 패치할 호스트가 없어 일도 적습니다. 같은 이유로 접속할 호스트도, 고를 머신 이미지도 없습니다. 요구 사항이 더 나은 설계를 물리칠 수도 있습니다. 모든 선택이 가용성의 문제는 아닙니다.',
      fix: () => 'EC2 컨테이너 인스턴스에서 실행하거나, 컨테이너 안의 셸(ECS Exec)로 충분한지 확인합니다.',
      fixes: { 'on-ec2': ({ tasks }) => `EC2 인스턴스에서 실행하기(${tasks})` },
      ask: '호스트에 접속하거나 자체 이미지를 써야 합니까? Fargate에서는 둘 다 안 됩니다.',
    },
  },
}

const onFargate = (design: Design): readonly Node[] =>
  design.nodes.filter(
    (node) =>
      node.service === 'fargate-task' ||
      (node.service === 'ecs-task' && textIn(node, 'launch') === 'fargate'),
  )
