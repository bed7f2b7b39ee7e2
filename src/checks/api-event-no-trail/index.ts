import { indexOf } from '../../model/index.ts'
import { insertBetween } from '../fixing/insertBetween.ts'
import { neighboursOf } from '../reading/neighbours.ts'
import { partNames } from '../reading/partNames.ts'
import { sourcesOf } from '../reading/wiring.ts'
import type { Check } from '../types.ts'

const saysApiCall = (text: string) =>
  /api[ -]?calls?|api 호출/i.test(text) || /\b(?:Delete|Create|Terminate|Put|Update|Run)[A-Z]\w+/.test(text)

/** A rule on AWS API calls, with no CloudTrail to bring them. */
export const check: Check = {
  id: 'api-event-no-trail',
  pillar: 'operations',
  source: [
    '002 · Amazon EventBridge - Intercept API Calls',
    '004 · CloudTrail Event (arch-evnt-3)',
    'Amazon EventBridge User Guide: AWS service events delivered via CloudTrail',
  ],
  find: (design) =>
    design.nodes
      .filter((node) => node.service === 'eventbridge')
      .flatMap((bus) => {
        const lines = neighboursOf(design).into(bus.id)
        const wanted = lines.filter((edge) => saysApiCall(edge.label ?? ''))
        const said = saysApiCall(bus.label) || wanted.length > 0
        if (!said || sourcesOf(design, bus.id).some((node) => node.service === 'cloudtrail')) return []
        const from = (wanted.length > 0 ? wanted : lines).map((edge) => edge.from)
        const params = { bus: partNames(design, [bus.id]), from: partNames(design, [...new Set(from)]) }
        return [{ on: [bus.id], severity: 'low', chain: [], params }]
      }),
  fixes: (design, { on: [bus], params }) => {
    const lines = bus === undefined ? [] : neighboursOf(design).into(bus)
    const group = indexOf(design).nodes.get(bus ?? '')?.group
    if (lines.length === 0) return []
    const part = { service: 'cloudtrail', label: 'CloudTrail', ...(group === undefined ? {} : { group }) }
    return [
      {
        id: 'add-trail',
        params,
        edit: (so) =>
          insertBetween(
            so,
            lines.map((edge) => edge.id),
            part,
            { into: 'async', outOf: 'async' },
          ).design,
      },
    ]
  },
  words: {
    en: {
      message: ({ bus }) => `${bus} waits for API calls, and nothing brings them.`,
      why: () =>
        'EventBridge sees an API call only because CloudTrail recorded it: without a trail that logs management events the rule never fires. It comes after the fact, some minutes late at times, so it tells and does not prevent; permissions prevent.',
      fix: () => 'Draw CloudTrail between the service and the rule, and have a trail on.',
      fixes: { 'add-trail': ({ bus }) => `Put CloudTrail before ${bus}` },
    },
    ko: {
      message: ({ bus }) => `${bus}: API 호출을 기다리지만 전해 주는 것이 없습니다.`,
      why: () =>
        'EventBridge가 API 호출을 아는 것은 CloudTrail이 기록하기 때문입니다. 관리 이벤트를 남기는 추적이 없으면 규칙은 실행되지 않습니다. 일이 벌어진 뒤에, 때로는 몇 분 늦게 오므로 알려 줄 뿐 막지는 못합니다. 막는 것은 권한입니다.',
      fix: () => '서비스와 규칙 사이에 CloudTrail을 그리고, 추적을 켜 둡니다.',
      fixes: { 'add-trail': ({ bus }) => `CloudTrail을 앞에 두기(${bus})` },
    },
  },
}
