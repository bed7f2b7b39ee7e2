import type { Layout, Route } from '../../layout/index.ts'
import type { Design, Point } from '../../model/index.ts'

/** A small web design with every sort of part: users → alb → web-a, web-b → db, replication to a standby. */
export const webDesign: Design = {
  format: 'faultline/1',
  title: 'Web & data',
  groups: [
    { id: 'az-a', kind: 'az', label: 'Availability Zone a', parent: 'region', zone: 'a' },
    { id: 'az-b', kind: 'az', label: 'Availability Zone b', parent: 'region', zone: 'b' },
    { id: 'app-a', kind: 'subnet-private', label: 'Private subnet', parent: 'az-a' },
    { id: 'region', kind: 'region', label: 'Region', name: 'ap-northeast-2' },
  ],
  nodes: [
    { id: 'users', service: 'users', label: 'Users' },
    { id: 'alb', service: 'alb', label: 'Load balancer', group: 'region' },
    { id: 'web-a', service: 'ec2', label: 'Web a', group: 'app-a', props: { count: 3 } },
    { id: 'web-b', service: 'ec2', label: 'Web b', group: 'az-b', props: { state: 'stopped' } },
    { id: 'db', service: 'rds', label: 'Orders DB', group: 'az-a' },
  ],
  spans: [{ id: 'asg', kind: 'asg', label: 'Auto Scaling group', members: ['web-a', 'web-b'] }],
  edges: [
    { id: 'e1', from: 'users', to: 'alb', label: 'HTTPS' },
    { id: 'e2', from: 'alb', to: 'web-a' },
    { id: 'e3', from: 'alb', to: 'web-b', kind: 'sync' },
    { id: 'e4', from: 'web-a', to: 'db' },
    { id: 'e5', from: 'web-b', to: 'db', invalid: true },
  ],
}

const leaf = (x: number, y: number) => ({ x, y, width: 112, height: 84 })
const between = (...points: (readonly [number, number])[]) => ({
  points: points.map(([x, y]): Point => ({ x, y })),
})

/** Where the parts of `webDesign` stand. */
export const webLayout: Layout = {
  rects: new Map([
    ['region', { x: 400, y: 0, width: 560, height: 420 }],
    ['az-a', { x: 580, y: 44, width: 360, height: 160 }],
    ['az-b', { x: 580, y: 230, width: 360, height: 160 }],
    ['app-a', { x: 600, y: 88, width: 160, height: 104 }],
    ['users', leaf(0, 160)],
    ['alb', leaf(430, 160)],
    ['web-a', leaf(620, 100)],
    ['web-b', leaf(620, 280)],
    ['db', leaf(800, 100)],
  ]),
  spans: new Map([['asg', { x: 610, y: 90, width: 132, height: 290 }]]),
  routes: new Map<string, Route>([
    ['e1', { ...between([80, 184], [462, 184]), label: { x: 240, y: 168, width: 40, height: 14 } }],
    ['e2', between([510, 184], [560, 184], [560, 124], [652, 124])],
    ['e3', between([510, 184], [560, 184], [560, 304], [652, 304])],
    ['e4', between([700, 124], [832, 124])],
    ['e5', between([700, 304], [856, 304], [856, 190])],
  ]),
}
