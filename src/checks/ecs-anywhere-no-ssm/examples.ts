import { drawn, type DrawnEdge, type DrawnNodes } from '../testing/drawn.ts'
import type { Examples } from '../testing/examples.ts'

const hosts = (more: DrawnNodes, lines: readonly DrawnEdge[]) =>
  drawn({ ecs: ['ecs', 'region'], vm: ['onprem-container-host', 'dc'], ...more }, [
    'ecs > vm management',
    ...lines,
  ])

export const examples: Examples = {
  failing: hosts({}, []),
  passing: hosts({ ssm: ['systems-manager', 'region'] }, ['ssm > vm management']),
}
