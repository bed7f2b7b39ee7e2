import { expose } from 'comlink'
import { createDeepAnswers } from './deepAnswers.ts'

/** The worker's side of `DeepEngine`. */
expose(createDeepAnswers())
