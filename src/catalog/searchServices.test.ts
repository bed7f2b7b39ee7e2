import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchServices, services, type Service } from './index.ts'

const ids = (query: string, count = 3) =>
  searchServices(query)
    .slice(0, count)
    .map((service) => service.id)
const first = (query: string) => ids(query, 1)[0]

describe('searchServices', () => {
  it.each([
    ['ec2', 'ec2'],
    ['EC2', 'ec2'],
    ['Amazon EC2', 'ec2'],
    ['alb', 'alb'],
    ['application load balancer', 'alb'],
    ['application-load-balancer', 'alb'],
    ['igw', 'internet-gateway'],
    ['tgw', 'transit-gateway'],
    ['nat', 'nat-gateway'],
    ['redis', 'elasticache'],
    ['kafka', 'msk'],
    ['kubernetes', 'eks'],
    ['k8s', 'eks'],
    ['queue', 'sqs'],
    ['bucket', 's3'],
    ['dns', 'route53'],
    ['cdn', 'cloudfront'],
    ['route 53', 'route53'],
    ['route53', 'route53'],
    ['step function', 'step-functions'],
    ['direct connect', 'dx-connection'],
    ['vpn', 'vpn-connection'],
    ['lambd', 'lambda'],
    ['function', 'lambda'],
    ['dynamo', 'dynamodb'],
    ['user', 'users'],
    ['mount target', 'efs-mount-target'],
    ['DX gateway', 'dx-gateway'],
    ['xray', 'x-ray'],
    ['cloudwatch alarm', 'cloudwatch-alarm'],
    ['AWS backup', 'aws-backup'],
  ])('finds first for %j the service %s', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it.each([
    ['람다', 'lambda'],
    ['큐', 'sqs'],
    ['대기열', 'sqs'],
    ['버킷', 's3'],
    ['사용자', 'users'],
    ['인터넷', 'internet'],
    ['인터넷 게이트웨이', 'internet-gateway'],
    ['인터넷게이트웨이', 'internet-gateway'],
    ['읽기 전용 복제본', 'rds-replica'],
    ['읽기전용', 'rds-replica'],
    ['탄력적 IP', 'eip'],
    ['나트', 'nat-gateway'],
    ['전용선', 'dx-connection'],
    ['레디스', 'elasticache'],
    ['카프카', 'msk'],
    ['쿠버네티스', 'eks'],
    ['고객 게이트웨이', 'customer-gateway'],
    ['보안그룹', 'sg'],
    ['아마존 람다', 'lambda'],
  ])('finds first for the Korean %j the service %s', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it.each([
    '로드 밸런서',
    '로드밸런서',
    '로드  밸런서',
    '로드밸',
    '로드 배',
    '로듭',
    'ㄹㄷㅂㄹㅅ',
    'ㄹㄷ ㅂㄹㅅ',
    'ㄹㄷㅂ',
  ])('finds load balancers for %j, however far it is typed', (query) => {
    const found = ids(query, 4)
    expect(new Set(found)).toEqual(new Set(['elb', 'alb', 'nlb', 'gwlb']))
  })

  it.each([
    ['dynmodb', 'dynamodb'],
    ['cluodfront', 'cloudfront'],
    ['kinessis', 'kinesis-data-streams'],
    ['lamdba', 'lambda'],
    ['elasticahce', 'elasticache'],
    ['쿠버네티즈', 'eks'],
  ])('forgives one slip of the finger in %j', (query, id) => {
    expect(first(query)).toBe(id)
  })

  it('forgives no slip where something fits as typed', () => {
    expect(searchServices('bucket').every((service) => service.aliases.includes('bucket'))).toBe(true)
  })

  it('takes apart consonants that an input method has merged', () => {
    expect(ids('ㄼ', 200)).toEqual(ids('ㄹㅂ', 200))
  })

  it('puts an exact name before a prefix, a prefix before a word, a word before the inside of one', () => {
    const found = ids('s3', 200)
    expect(found[0]).toBe('s3')
    expect(found.indexOf('s3-glacier')).toBeLessThan(found.indexOf('storage-gateway'))
  })

  it('finds by words in any order', () => {
    expect(first('replica read')).toBe('rds-replica')
  })

  it('finds the members of a category by its name, in both languages', () => {
    const members = services.filter((service) => service.category === 'dr').map((service) => service.id)
    expect(ids('disaster recovery', 200)).toEqual(expect.arrayContaining(members))
    expect(ids('재해 복구', 200)).toEqual(expect.arrayContaining(members))
  })

  it('gives everything in palette order for an empty query and nothing for nonsense', () => {
    expect(searchServices('  ')).toEqual(services)
    expect(searchServices('zzqqxx')).toEqual([])
    expect(searchServices('뷁')).toEqual([])
  })

  it('keeps to a category and to a limit', () => {
    const found = searchServices('gateway', { category: 'hybrid', limit: 2 })
    expect(found).toHaveLength(2)
    expect(found.every((service) => service.category === 'hybrid')).toBe(true)
  })

  it('finds every service first by its English and its Korean name, spaces or none', () => {
    const namesOf = ({ name }: Service) => [
      name.en,
      name.ko,
      name.ko.replaceAll(' ', ''),
      name.en.toUpperCase(),
    ]
    const lost = services.flatMap((service) =>
      namesOf(service).filter((name) => searchServices(name, { limit: 1 })[0] !== service),
    )
    expect(lost).toEqual([])
  })

  it('finds a service by any of its aliases', () => {
    const lost = services.flatMap((service) =>
      service.aliases.filter((alias) => !searchServices(alias).includes(service)),
    )
    expect(lost).toEqual([])
  })

  it('keeps a service in sight while its Korean name is typed letter by letter', () => {
    fc.assert(
      fc.property(fc.constantFrom(...services), fc.nat({ max: 12 }), (service, length) => {
        expect(searchServices(service.name.ko.slice(0, length))).toContain(service)
      }),
    )
  })

  it('answers any text with services of the palette, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const found = searchServices(query)
        expect(new Set(found).size).toBe(found.length)
        expect(services).toEqual(expect.arrayContaining(found))
      }),
    )
  })
})
