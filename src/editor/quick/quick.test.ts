import { describe, expect, it } from 'vitest'
import { addGroup, addNode, emptyDesign, indexOf, overlaps, rectsOf, type Design } from '../../model/index.ts'
import { drawQuick } from './drawQuick.ts'
import { placeAlone, placeQuick } from './placeQuick.ts'
import { problemText } from './problemText.ts'
import { readQuick } from './readQuick.ts'

const empty = emptyDesign()
const read = (text: string, design: Design = empty) => readQuick(text, design)
const services = (text: string) => read(text).parts.map(({ service }) => service)
const drawn = (text: string, design: Design = empty, around?: string) =>
  drawQuick(design, read(text, design), around, 'en').design
const lines = (design: Design) =>
  design.edges.map(({ from, to, kind }) => `${from} → ${to}${kind ? ` ${kind}` : ''}`)

describe('reading what was written', () => {
  it('understands services, counts, zones and properties in a chain', () => {
    expect(read('alb -> ec2 x2 @a,b -> rds multi-az')).toMatchObject({
      parts: [
        { service: 'alb' },
        { service: 'ec2', count: 2, zones: ['a', 'b'] },
        { service: 'rds', props: { multiAz: true } },
      ],
      links: [
        { from: 0, to: 1 },
        { from: 1, to: 2 },
      ],
      problems: [],
    })
  })

  it.each([
    ['람다 → 메시지 대기열', ['lambda', 'sqs']],
    ['로드 밸런서 => 다이나모디비', ['elb', 'dynamodb']],
    ['users --> cloudfront ~> s3', ['users', 'cloudfront', 's3']],
    ['ALB->EC2', ['alb', 'ec2']],
    ['api gateway -> lambda & sqs', ['api-gateway', 'lambda', 'sqs']],
  ])('%s', (text, expected) => {
    expect(services(text)).toEqual(expected)
    expect(read(text).problems).toEqual([])
  })

  it.each(['ec2 x3', 'ec2 ×3', '3x ec2', '3 x ec2', 'EC2 3개', 'ec2 *3'])('%s is three of it', (text) => {
    expect(read(text).parts).toMatchObject([{ service: 'ec2', count: 3 }])
  })

  it('takes the same name for the same part, and another label for another', () => {
    expect(read('alb -> ec2; ec2 -> rds').parts).toHaveLength(3)
    expect(read('alb -> ec2 "Web" -> ec2 "App"').parts.map(({ label }) => label)).toEqual([
      undefined,
      'Web',
      'App',
    ])
  })

  it('takes the name of a part of the drawing for that part', () => {
    const design = addNode(empty, { id: 'db', service: 'rds', label: 'Orders DB' })
    expect(read('lambda -> orders db', design).parts[1]).toMatchObject({ existing: 'db' })
    expect(lines(drawn('lambda -> orders db', design))).toEqual(['lambda → db'])
  })

  it('says what it did not understand, and draws the rest', () => {
    const quick = read('alb -> qqzzxx -> rds sideways')
    expect(quick.parts.map(({ service }) => service)).toEqual(['alb', 'rds'])
    expect(quick.problems.map((problem) => problemText(problem, 'en'))).toEqual([
      'No service is called “qqzzxx”.',
      'Amazon RDS has no property “sideways”.',
    ])
    expect(read('-> ec2').problems).toEqual([{ what: 'nothing-there', said: '-> ec2' }])
    expect(read('  ;\n ')).toEqual({ parts: [], links: [], problems: [] })
  })
})

describe('drawing what was read', () => {
  it('draws zones in a VPC where there are none, with a server in each', () => {
    const design = drawn('alb -> ec2 x2 @a,b -> rds multi-az')
    expect(design.groups.map(({ id, parent }) => `${parent ?? ''}/${id}`)).toEqual([
      '/region',
      'region/vpc',
      'vpc/az-a',
      'vpc/az-b',
    ])
    expect(design.nodes.map(({ id, group, label }) => `${group}/${id} ${label}`)).toEqual([
      'vpc/alb ALB',
      'az-a/ec2-a EC2 a',
      'az-b/ec2-b EC2 b',
      'vpc/rds RDS',
    ])
    expect(lines(design)).toEqual(['alb → ec2-a', 'alb → ec2-b', 'ec2-a → rds', 'ec2-b → rds'])
    expect(indexOf(design).nodes.get('rds')?.props).toEqual({ multiAz: true })
  })

  it('puts Regional services into the Region that is drawn with the zones, global ones beside it', () => {
    const design = drawn('cloudfront -> alb -> ec2 x2 @a,b -> dynamodb')
    const home = (service: string) => design.nodes.find((node) => node.service === service)?.group
    const region = design.groups.find(({ kind }) => kind === 'region')?.id
    expect(home('dynamodb')).toBe(region)
    expect(home('cloudfront')).toBeUndefined()
    expect(drawn('lambda -> dynamodb').groups).toEqual([])
  })

  it('uses the zones that are there', () => {
    const design = drawn('elasticache @b', drawn('ec2 @a,b'), 'vpc')
    expect(design.groups).toHaveLength(4)
    expect(indexOf(design).nodes.get('elasticache')?.group).toBe('az-b')
  })

  it('lets the zones that are there grow beside one another', async () => {
    const rect = (x: number) => ({ x, y: 0, width: 160, height: 160 })
    const vpc = addGroup(addGroup(empty, { id: 'r', kind: 'region', label: 'R' }), {
      id: 'vpc',
      kind: 'vpc',
      label: 'VPC',
      parent: 'r',
      rect: { x: -40, y: -60, width: 420, height: 260 },
    })
    const before = ['a', 'b'].reduce(
      (design, zone, at) =>
        addNode(
          addGroup(design, { id: zone, kind: 'az', zone, label: zone, parent: 'vpc', rect: rect(at * 180) }),
          {
            id: `old-${zone}`,
            service: 'rds',
            label: zone,
            group: zone,
            at: { x: at * 180 + 24, y: 50 },
          },
        ),
      vpc,
    )
    const placed = await placeQuick(before, drawn('alb -> ec2 x2 @a,b', before))
    const rects = rectsOf(placed)
    const [a, b] = ['a', 'b'].flatMap((id) => rects.get(id) ?? [])
    expect(indexOf(placed).childNodes('a')).toHaveLength(2)
    expect(a && b && overlaps(a, b)).toBe(false)
  })

  it('is shown alone in the zones it will stand in, those of the drawing too', async () => {
    const before = drawn('rds @a', drawn('ec2 @a,b'), 'vpc')
    const { design, ids } = drawQuick(before, read('lambda -> elasticache x2 @a,c', before), 'vpc', 'en')
    const alone = await placeAlone(design, ids)
    expect(alone.groups.map(({ id }) => id).toSorted()).toEqual(['az-a', 'az-c'])
    expect(alone.nodes.map(({ id, group }) => `${id} in ${group}`).toSorted()).toEqual([
      'elasticache-a in az-a',
      'elasticache-c in az-c',
      'lambda in undefined',
    ])
    const rects = rectsOf(alone)
    expect(rects.get('az-a')?.width).toBe(rects.get('az-c')?.width)
  })

  it('deals a count round the zones, and keeps it on one part without any', () => {
    const counts = (text: string) => drawn(text).nodes.map(({ props }) => props?.['count'] ?? 1)
    expect(counts('ec2 x5 @a,b')).toEqual([3, 2])
    expect(counts('ec2 x4')).toEqual([4])
    expect(counts('ec2 @a,b,c')).toEqual([1, 1, 1])
  })

  it('draws several ends, and kinds of lines', () => {
    expect(lines(drawn('lambda ~> sqs & sns; lambda ..> elasticache'))).toEqual([
      'lambda → sqs async',
      'lambda → sns async',
      'lambda → elasticache soft',
    ])
  })
})
