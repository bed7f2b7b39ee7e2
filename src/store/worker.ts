import { expose } from 'comlink'
import { layoutOf } from '../layout/index.ts'
import { judge, simulate } from './judge.ts'

/** The worker's side of `Engine`. */
expose({ judge, simulate, layoutOf })
