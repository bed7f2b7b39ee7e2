import { describe, expect, it } from 'vitest'
import { drawn, findings } from '../testing/drawn.ts'
import { check } from './index.ts'

const server = (label: string) =>
  drawn({ users: ['users'], box: ['ec2', 'az-a', { label }] }, ['users > box'])

describe('what is run by hand', () => {
  it.each([
    ['SFTP server', 'sftp'],
    ['OpenVPN', 'vpn'],
    ['MySQL on EC2', 'database'],
    ['RabbitMQ', 'queue'],
    ['Redis', 'cache'],
  ])('is %s on an instance', (label, burden) => {
    expect(findings(check, server(label))).toMatchObject([{ severity: 'info', params: { burden } }])
  })

  it('is not every server', () => {
    expect(findings(check, server('Web server'))).toEqual([])
  })
})
