declare module 'virtual:samples-index' {
  import type { SampleEntry } from './types.ts'
  export const samples: readonly SampleEntry[]
}

declare module 'elkjs/lib/elk-worker.min.js?worker' {
  const ElkWorker: new () => Worker
  export default ElkWorker
}
