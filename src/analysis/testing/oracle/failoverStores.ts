import { join, put, takeover, type Draft } from './failoverParts.ts'

/** Where the tier keeps its data, and what takes over from it. */
export function drawStore(draft: Draft, r: string, tier: readonly string[]): void {
  const { store, leans } = draft.recipe
  const inA = { group: `az-${r}-a` }
  const db = `db-${r}`
  const standby = `sb-${r}`
  if (store === 'table') {
    put(draft, db, 'dynamodb', { group: r, props: { globalTable: true } })
  } else if (store === 'azs') {
    put(draft, db, 'documentdb', { group: `vpc-${r}`, azs: ['b', 'a'] })
  } else if (store === 'cluster-inside') {
    put(draft, db, 'aurora', { group: `vpc-${r}`, azs: ['a', 'b'], props: { instances: 3 } })
  } else if (store.startsWith('cluster')) {
    drawCluster(draft, r, tier)
  } else {
    put(draft, db, 'rds', { ...inA, ...(store === 'multi-az' ? { props: { multiAz: true } } : {}) })
  }
  for (const one of tier) join(draft, one, db)
  if (store === 'copied-standby') {
    put(draft, standby, 'rds-standby', { group: `az-${r}-b` })
    join(draft, db, standby, { kind: 'replication' })
  }
  if (!store.startsWith('takeover')) return
  const group = store === 'takeover-near' ? `az-${r}-a` : `az-${r}-b`
  const asleep = store === 'takeover-asleep' ? { props: { state: 'stopped' } } : {}
  put(draft, standby, 'rds-standby', { group, ...asleep })
  const timed = store === 'takeover-timed' ? { props: { failoverSeconds: [5, 40] } } : {}
  join(draft, db, standby, { ...takeover, ...timed })
  if (!leans) return
  const disk = put(draft, `disk-${r}`, 'ebs', inA)
  for (const one of [db, standby]) join(draft, one, disk)
}

/** Aurora instances drawn apart: as a span or on one volume, all called or one of them, with a writer or without. */
function drawCluster(draft: Draft, r: string, tier: readonly string[]): void {
  const { store } = draft.recipe
  const db = `db-${r}`
  const reader = put(draft, `rd-${r}`, 'aurora-reader', { group: `az-${r}-b` })
  put(draft, db, store === 'cluster-readers' ? 'aurora-reader' : 'aurora-writer', { group: `az-${r}-a` })
  const members = store === 'cluster' ? [db, reader] : [reader, db]
  if (store === 'cluster-volume' || store === 'cluster-readers') {
    const volume = put(draft, `volume-${r}`, 'aurora-volume', { group: r })
    for (const one of members) join(draft, one, volume)
  } else draft.spans.push({ id: `cluster-${r}`, kind: 'db-cluster', label: 'Aurora', members })
  if (store === 'cluster-one-called' || store === 'cluster-volume') return
  for (const one of tier) join(draft, one, reader)
}

/** Brokers of which a number is needed. */
export function drawBrokers(draft: Draft, r: string, tier: readonly string[]): void {
  const { brokers } = draft.recipe
  if (brokers === 'none') return
  const min = brokers === '3-of-4' ? 3 : 2
  const at = brokers === '2-of-2' ? ['a', 'b'] : ['a', 'a', 'b']
  const ids = at.map((zone, i) =>
    put(draft, `broker-${r}-${i}`, 'ec2', {
      group: `az-${r}-${zone}`,
      ...(brokers === '3-of-4' && zone === 'b' ? { props: { count: 2 } } : {}),
    }),
  )
  for (const one of tier) for (const id of ids) join(draft, one, id, { anyOf: 'brokers', min })
}

/** A shared service in a second network, behind a transit gateway. */
export function drawHub(draft: Draft, r: string, tier: readonly string[]): void {
  const { hub } = draft.recipe
  if (hub === 'none') return
  put(draft, `hub-${r}`, 'transit-gateway', { group: r })
  draft.groups.push({ id: `far-${r}`, kind: 'vpc', label: 'Shared', parent: r })
  for (const one of tier) join(draft, one, `hub-${r}`)
  for (const zone of ['a', 'b']) {
    draft.groups.push({ id: `far-${r}-${zone}`, kind: 'az', label: `AZ ${zone}`, parent: `far-${r}`, zone })
    const id = put(draft, `shared-${r}-${zone}`, 'ec2', { group: `far-${r}-${zone}` })
    join(draft, `hub-${r}`, id)
  }
  if (hub === 'service') return
  const rates = put(draft, `rates-${r}`, 'ec2', { group: `far-${r}-b` })
  for (const zone of ['a', 'b']) join(draft, `shared-${r}-${zone}`, rates)
}

/** A service that calls its callers back. */
export function drawLoop(draft: Draft, r: string, tier: readonly string[]): void {
  const { loop } = draft.recipe
  if (loop === 'none') return
  const id = put(draft, `stock-${r}`, 'lambda', { group: r })
  for (const one of tier) {
    join(draft, one, id)
    join(draft, id, one, loop === 'soft' ? { kind: 'soft' } : {})
  }
}

/** A queue, its workers and where they put their results. */
export function drawQueue(draft: Draft, r: string, tier: readonly string[]): void {
  const { queue } = draft.recipe
  if (queue === 'none') return
  const id = put(draft, `queue-${r}`, 'sqs', { group: r })
  for (const one of tier) join(draft, one, id, { kind: 'async' })
  put(draft, `results-${r}`, 's3', { group: r })
  const workers =
    queue === 'lambda'
      ? [put(draft, `work-${r}`, 'lambda', { group: r })]
      : (queue === 'one-zone' ? ['b'] : ['a', 'b']).map((zone) =>
          put(draft, `work-${r}-${zone}`, 'ec2', { group: `az-${r}-${zone}` }),
        )
  for (const worker of workers) {
    join(draft, id, worker, { kind: 'async' })
    join(draft, worker, `results-${r}`)
  }
}
