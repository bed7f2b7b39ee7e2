import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { categories } from './types.ts'
import { categoryInfo, has, isKnownService, propertiesOf, serviceOf, services } from './index.ts'

describe('the registry', () => {
  it('holds the services of the palettes, by category and then the most used first', () => {
    expect(services.length).toBeGreaterThanOrEqual(160)
    const orders = services.map((service) => categoryInfo(service.category).order)
    expect(orders).toEqual(orders.toSorted((a, b) => a - b))
    expect(services[0]?.id).toBe('ec2')
  })

  it('has a service in every category', () => {
    expect(new Set(services.map((service) => service.category))).toEqual(new Set(categories))
  })

  it('gives a known service by its id', () => {
    expect(isKnownService('rds')).toBe(true)
    expect(serviceOf('rds').name).toEqual({ en: 'Amazon RDS', ko: 'Amazon RDS' })
  })

  it('gives for an unknown id the same careful placeholder each time', () => {
    const placeholder = serviceOf('quantum-teapot')
    expect(isKnownService('quantum-teapot')).toBe(false)
    expect(placeholder).toMatchObject({ id: 'quantum-teapot', scope: 'zonal', event: 'component' })
    expect(serviceOf('quantum-teapot')).toBe(placeholder)
  })

  it('is not fooled by names that every object has', () => {
    expect(isKnownService('constructor')).toBe(false)
    expect(serviceOf('__proto__').id).toBe('__proto__')
  })

  it('shows the placeholder with an icon of the package', () => {
    const icons = join(dirname(createRequire(import.meta.url).resolve('aws-icons/package.json')), 'icons')
    const { icon } = serviceOf('quantum-teapot')
    expect(existsSync(join(icons, `${icon}.svg`))).toBe(true)
  })
})

describe('has', () => {
  it.each([
    ['alb', 'load-balancer', true],
    ['sqs', 'durable-buffer', true],
    ['s3', 'event-source', true],
    ['elasticache', 'soft-cache', true],
    ['dax', 'soft-cache', true],
    ['rds', 'stateful', true],
    ['nat-gateway', 'zonal-network', true],
    ['efs-mount-target', 'zonal-network', true],
    ['efs-mount-target', 'attachable', true],
    ['ebs', 'attachable', true],
    ['transit-gateway', 'router', true],
    ['customer-router', 'router', true],
    ['cloudformation', 'operations', true],
    ['iam', 'operations', true],
    ['ec2', 'stateful', false],
    ['lambda', 'router', false],
    ['sns', 'durable-buffer', false],
    ['quantum-teapot', 'router', false],
  ] as const)('says of %s and %s: %s', (id, trait, answer) => {
    expect(has(id, trait)).toBe(answer)
    expect(has(serviceOf(id), trait)).toBe(answer)
  })
})

describe('propertiesOf', () => {
  const keys = (id: string) => propertiesOf(id).map((property) => property.key)

  it("gives a service's own properties first, then those of every service", () => {
    expect(keys('rds').slice(0, 3)).toEqual(['multiAz', 'engine', 'instanceType'])
    for (const key of ['role', 'external', 'optional', 'state', 'count', 'required', 'schedule', 'duty']) {
      expect(keys('rds')).toContain(key)
    }
  })

  it('gives the common ones for an unknown service, and never a key twice', () => {
    expect(keys('quantum-teapot')).toHaveLength(9)
    for (const { id } of services) expect(new Set(keys(id)).size).toBe(keys(id).length)
  })

  it.each([
    ['nlb', 'crossZone', false],
    ['gwlb', 'crossZone', false],
    ['alb', 'crossZone', true],
    ['rds', 'multiAz', false],
    ['sqs', 'visibilityTimeout', 30],
    ['vpn-connection', 'tunnels', 2],
    ['elasticache', 'nodes', 1],
    ['nat-gateway', 'mode', 'zonal'],
    ['route53', 'routing', 'simple'],
  ])('defaults %s %s to %s', (id, key, value) => {
    expect(propertiesOf(id).find((property) => property.key === key)?.default).toBe(value)
  })
})
