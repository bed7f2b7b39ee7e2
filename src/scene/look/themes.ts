import type { EdgeKind, GroupKind, SpanKind } from '../../model/index.ts'

export type ThemeName = 'light' | 'dark'

interface GroupColours {
  readonly stroke: string
  readonly title: string
  readonly fill?: string
}

/** Every colour of the drawing. */
export interface SceneTheme {
  readonly canvas: string
  readonly text: string
  readonly muted: string
  readonly groups: { readonly [kind in GroupKind]: GroupColours }
  readonly spans: { readonly [kind in SpanKind]: string }
  readonly edges: { readonly [kind in EdgeKind]: string }
  readonly edgeLabel: string
  /** Behind outlined AWS icons, which are made for light ground; absent where the canvas is light. */
  readonly plate?: string
  readonly spof: string
  readonly spofText: string
  readonly transient: string
  readonly gap: string
  readonly gapText: string
  readonly hidden: string
  readonly lit: string
  /** What a previewed change adds or changes, and the words on its pill. */
  readonly ghost: string
  readonly ghostText: string
  readonly invalid: string
  readonly failed: string
  readonly down: string
  readonly cutOff: string
  readonly interrupted: string
  readonly delayed: string
  readonly degraded: string
  readonly reduced: string
  /** Words on the pills of those. */
  readonly stateText: string
  readonly tag: string
  readonly tagText: string
  readonly legendRule: string
}

const light: SceneTheme = {
  canvas: '#FFFFFF',
  text: '#16191F',
  muted: '#5F6B7A',
  groups: {
    cloud: { stroke: '#232F3E', title: '#232F3E' },
    org: { stroke: '#E7157B', title: '#B8105F' },
    account: { stroke: '#CD2264', title: '#B41A55' },
    region: { stroke: '#00A4A6', title: '#007A7C' },
    vpc: { stroke: '#8C4FFF', title: '#6D2FE0' },
    az: { stroke: '#147EBA', title: '#0F6A9E' },
    'subnet-public': { stroke: '#7AA116', title: '#4F6B0A', fill: '#F2F6E8' },
    'subnet-private': { stroke: '#00A4A6', title: '#00696B', fill: '#E6F6F7' },
    site: { stroke: '#7D8998', title: '#56616F' },
    'dx-location': { stroke: '#7D8998', title: '#56616F' },
    env: { stroke: '#D86613', title: '#AD4F0B' },
    generic: { stroke: '#8A94A2', title: '#56616F' },
  },
  spans: {
    asg: '#AF500A',
    'ecs-service': '#AF500A',
    'ecs-cluster': '#AF500A',
    'db-cluster': '#A81FB0',
    'cache-cluster': '#A81FB0',
    'security-group': '#C62A1C',
    'placement-group': '#5A6675',
    endpoint: '#6D2FE0',
    'active-standby': '#5A6675',
    'resource-group': '#5A6675',
  },
  edges: {
    sync: '#323D4B',
    soft: '#7A8694',
    async: '#323D4B',
    replication: '#A81FB0',
    failover: '#B85300',
    management: '#7C8795',
  },
  edgeLabel: '#414D5C',
  spof: '#D1182B',
  spofText: '#FFFFFF',
  transient: '#B85300',
  gap: '#C2410C',
  gapText: '#FFFFFF',
  hidden: '#F59E0B',
  lit: '#2563EB',
  ghost: '#177245',
  ghostText: '#FFFFFF',
  invalid: '#D1182B',
  failed: '#B91C1C',
  down: '#56616F',
  cutOff: '#6D2FE0',
  interrupted: '#1D5BD6',
  delayed: '#0B6E6E',
  degraded: '#A85B00',
  reduced: '#4C6B12',
  stateText: '#FFFFFF',
  tag: '#323D4B',
  tagText: '#FFFFFF',
  legendRule: '#D5DBE1',
}

const dark: SceneTheme = {
  canvas: '#0E1A2B',
  text: '#E8EDF4',
  muted: '#9AA8BA',
  groups: {
    cloud: { stroke: '#B6C2D1', title: '#D7DFE9' },
    org: { stroke: '#FF5CA8', title: '#FF8CC2' },
    account: { stroke: '#F0528D', title: '#FF86B1' },
    region: { stroke: '#1CC4C6', title: '#5ADDDF' },
    vpc: { stroke: '#A97CFF', title: '#C3A3FF' },
    az: { stroke: '#3FA7E3', title: '#7CC4F0' },
    'subnet-public': { stroke: '#96C22B', title: '#B9DC66', fill: '#17281F' },
    'subnet-private': { stroke: '#1CC4C6', title: '#6FE0E1', fill: '#0F2B38' },
    site: { stroke: '#9AA7B7', title: '#BAC5D2' },
    'dx-location': { stroke: '#9AA7B7', title: '#BAC5D2' },
    env: { stroke: '#F58536', title: '#FFA566' },
    generic: { stroke: '#8594A8', title: '#B3BFCE' },
  },
  spans: {
    asg: '#FF9A4D',
    'ecs-service': '#FF9A4D',
    'ecs-cluster': '#FF9A4D',
    'db-cluster': '#EE7BF5',
    'cache-cluster': '#EE7BF5',
    'security-group': '#FF7D70',
    'placement-group': '#A3B0C0',
    endpoint: '#C3A3FF',
    'active-standby': '#A3B0C0',
    'resource-group': '#A3B0C0',
  },
  edges: {
    sync: '#D3DCE8',
    soft: '#8796AA',
    async: '#D3DCE8',
    replication: '#EE7BF5',
    failover: '#FFB15C',
    management: '#75859B',
  },
  edgeLabel: '#C2CDDB',
  plate: '#EDF2F8',
  spof: '#FF5A67',
  spofText: '#1B0508',
  transient: '#FFB15C',
  gap: '#FB8A4C',
  gapText: '#1E0C02',
  hidden: '#FBBF24',
  lit: '#60A5FA',
  ghost: '#57D798',
  ghostText: '#07170F',
  invalid: '#FF5A67',
  failed: '#FF6B6B',
  down: '#A3B0C0',
  cutOff: '#C3A3FF',
  interrupted: '#7FB0FF',
  delayed: '#4FD1C5',
  degraded: '#FBBF24',
  reduced: '#A9CF5B',
  stateText: '#0E1A2B',
  tag: '#D3DCE8',
  tagText: '#0E1A2B',
  legendRule: '#2B3B52',
}

/** The two designed looks: paper, and a deep navy board with brighter borders. AWS icons stay unmodified in both. */
export const sceneThemes: { readonly [name in ThemeName]: SceneTheme } = { light, dark }
