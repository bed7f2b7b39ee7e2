import { describe, expect, it } from 'vitest'
import { analyse } from '../../analysis/index.ts'
import { drawn, findings } from '../testing/drawn.ts'
import { fixFaults } from '../testing/fixFaults.ts'
import { check } from './index.ts'

const asked = (design: ReturnType<typeof drawn>) => check.asks?.(design, analyse(design)).map(({ on }) => on)

describe('messages that must be handled exactly once', () => {
  it('are asked about where work is taken from a queue or stream, not of dead letters, nor of anything else', () => {
    const design = drawn(
      {
        src: ['client'],
        alb: ['alb', 'vpc'],
        queue: ['sqs'],
        dlq: ['sqs'],
        fn: ['lambda', 'region'],
        web: ['ec2', 'az-a'],
      },
      ['src > alb', 'alb > web', 'src > queue async', 'queue > fn async', 'queue > dlq async'],
    )
    expect(asked(design)).toEqual(['queue'])
  })

  it('are asked about of Firehose only where nothing promised them before it', () => {
    expect(asked(drawn({ api: ['api-gateway'], fh: ['data-firehose'] }, ['api > fh async']))).toEqual(['fh'])
    const behind = drawn({ api: ['api-gateway'], kds: ['kinesis-data-streams'], fh: ['data-firehose'] }, [
      'api > kds async',
      'kds > fh async',
    ])
    expect(asked(behind)).toEqual([])
  })

  it('are safe in a FIFO queue, which a stream read by servers can become', () => {
    const stream = drawn(
      {
        api: ['api-gateway', 'region'],
        kds: ['kinesis-data-streams', 'region', { props: { exactlyOnce: true, retentionHours: 24 } }],
        one: ['ec2', 'az-a', { label: 'Consumer' }],
        two: ['ec2', 'az-b', { label: 'Consumer' }],
      },
      ['api > kds async', 'kds > one async', 'kds > two async'],
    )
    expect(findings(check, stream)).toMatchObject([{ on: ['kds'], severity: 'high' }])
    expect(fixFaults(stream, 'exactly-once')).toEqual([])
  })
})
