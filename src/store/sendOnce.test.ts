import { expect, it } from 'vitest'
import { addNode, emptyDesign, moveBy, type Design } from '../model/index.ts'
import { createReceiver, createSender, type Sent } from './sendOnce.ts'

const withOne = (id: string): Design =>
  addNode(emptyDesign(), { id, service: 'ec2', label: id, at: { x: 0, y: 0 } })

/** A worker, and what is copied to it. */
function setUp() {
  const send = createSender<object>()
  const receive = createReceiver()
  const worker = {}
  const post = (design: Design) => {
    const sent: Sent = send(worker, design)
    return { isWhole: sent.design !== undefined, design: receive(structuredClone(sent)) }
  }
  return { send, worker, post }
}

it('a design is copied to the worker once, which answers about the very same one', () => {
  const { post } = setUp()
  const design = withOne('a')
  const first = post(design)
  const again = post(design)
  expect([first.isWhole, again.isWhole]).toEqual([true, false])
  expect(again.design).toBe(first.design)
  expect(again.design).toEqual(design)
})

it('nor is one in which something only moved', () => {
  const { post } = setUp()
  const design = withOne('a')
  const first = post(design)
  const moved = post(moveBy(design, ['a'], 40, 0))
  expect(moved).toEqual({ isWhole: false, design: first.design })
})

it('one that is tried out takes no place of the open one, however many there are', () => {
  const { post } = setUp()
  const open = withOne('open')
  post(open)
  for (const id of ['x', 'y', 'z']) {
    expect(post(withOne(id)).design.nodes[0]?.id).toBe(id)
    expect(post(open).isWhole).toBe(false)
  }
})

it('what was forgotten is copied again', () => {
  const { post } = setUp()
  const designs = ['a', 'b', 'c'].map(withOne)
  for (const design of designs) post(design)
  for (const design of designs) expect(post(design)).toMatchObject({ isWhole: true, design })
})

it('another worker, started after one was ended, is told of it', () => {
  const { post, send } = setUp()
  const design = withOne('a')
  post(design)
  expect(send({}, design).design).toBe(design)
})
