import type { Analysis } from '../../analysis/index.ts'
import { indexOf, partName, updateNode, type Design, type Id, type Node } from '../../model/index.ts'
import { addPart } from '../fixing/addPart.ts'
import { connectOnce } from '../fixing/connectOnce.ts'
import { overZones } from '../fixing/overZones.ts'
import { setProps } from '../fixing/setProps.ts'
import { callersOf, usedBy } from '../reading/callers.ts'
import { placesOf } from '../reading/places.ts'
import { numberIn, textIn } from '../reading/props.ts'
import { spansOf } from '../reading/spansOf.ts'
import { regionOf } from '../reading/zones.ts'
import { zonesAround } from '../reading/zonesAround.ts'
import type { Check } from '../types.ts'

/** A server that runs all day for a job of the clock. */
export const check: Check = {
  id: 'idle-always-on',
  pillar: 'sustainability',
  source: [
    '004 · ECS',
    '001 · Walkthrough question 3.2',
    'AWS Well-Architected, Sustainability pillar, SUS 2: align cloud resources to demand',
  ],
  find: (design, analysis) =>
    design.nodes
      .filter((node) => node.service === 'ec2' && waitsForTheClock(design, analysis, node))
      .map((node) => ({
        on: [node.id],
        severity: 'low',
        chain: [],
        params: { part: partName(design, node.id), schedule: scheduleOf(design, analysis, node) },
      })),
  fixes: (design, { on, params }, analysis) =>
    on
      .filter((id) => standsFree(design, analysis, id))
      .map((id) => ({ id: 'task', params, edit: (before) => asTask(before, id) })),
  words: {
    en: {
      message: ({ part, schedule }) => `${part} runs all day for a job that runs by the clock (${schedule}).`,
      why: () =>
        'Between two runs the server computes nothing, and is paid for, patched and powered all the same. A task that exists only while it works starts fresh each time, in whichever zone has room, so that even a lost zone costs one run at most.',
      fix: () =>
        'Let EventBridge Scheduler start a Fargate task (or a function, below 15 minutes), and give it a dead-letter queue for runs that could not begin.',
      fixes: { task: ({ part }) => `Run ${part} as a scheduled Fargate task` },
    },
    ko: {
      message: ({ part, schedule }) =>
        `정해진 시각에만 하는 일 때문에 하루 종일 켜져 있습니다: ${part} (${schedule}).`,
      why: () =>
        '다음 실행까지 서버는 아무것도 계산하지 않으면서 요금, 패치, 전력은 그대로 듭니다. 일하는 동안에만 존재하는 태스크는 매번 새로, 자리가 있는 가용 영역에서 시작하므로 영역 하나를 잃어도 한 번의 실행만 놓칩니다.',
      fix: () =>
        'EventBridge Scheduler가 Fargate 태스크(15분 안에 끝나면 Lambda 함수)를 시작하게 하고, 시작하지 못한 실행을 받을 배달 못한 편지 대기열(DLQ)을 둡니다.',
      fixes: { task: ({ part }) => `예약된 Fargate 태스크로 실행하기(${part})` },
    },
  },
}

/** Started by the clock itself, or only ever called by what is; and not by a group that can shrink to nothing. */
function waitsForTheClock(design: Design, analysis: Analysis, node: Node): boolean {
  if (node.props?.['state'] !== undefined) return false
  if (spansOf(design, node.id, 'asg').some((span) => numberIn(span, 'min') === 0)) return false
  return scheduleOf(design, analysis, node) !== ''
}

function scheduleOf(design: Design, analysis: Analysis, node: Node): string {
  const callers = callersOf(design, analysis, node.id)
  const own = textIn(node, 'schedule')
  if (own !== '') return callers.length === 0 ? own : ''
  const clocks = callers.map((caller) => textIn(caller, 'schedule'))
  return clocks.length > 0 && clocks.every((clock) => clock !== '') ? [...new Set(clocks)].join(', ') : ''
}

/** One of a tier, or one that leans on something of its zone, is not changed without the rest. */
function standsFree(design: Design, analysis: Analysis, id: Id): boolean {
  const isAlone = callersOf(design, analysis, id).every(
    (caller) => usedBy(design, analysis, caller.id).length === 1,
  )
  const needs = usedBy(design, analysis, id)
  return (
    isAlone &&
    spansOf(design, id).length === 0 &&
    needs.every((need) => placesOf(design, need.id).length !== 1)
  )
}

function asTask(design: Design, id: Id): Design {
  const node = indexOf(design).nodes.get(id)
  const schedule = textIn(node, 'schedule')
  const label = /ec2|server|서버/i.test(node?.label ?? '') ? 'Fargate task' : (node?.label ?? '')
  const placed = overZones(design, id, zonesAround(design, id))
  const bare = Object.fromEntries(Object.keys(node?.props ?? {}).map((key) => [key, undefined]))
  const task = setProps(updateNode(placed, id, { service: 'fargate-task', label }), id, {
    ...bare,
    launch: 'on-event',
  })
  if (schedule === '') return task
  const region = regionOf(task, id)
  const clock = addPart(task, {
    service: 'eventbridge-scheduler',
    label: 'EventBridge Scheduler',
    ...(region ? { group: region.id } : {}),
    props: { schedule },
  })
  return connectOnce(clock.design, { from: clock.id, to: id, kind: 'async', label: 'run task' })
}
