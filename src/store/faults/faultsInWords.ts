import type { Fault } from '../../model/index.ts'
import { sessionStore } from '../sessionStore.ts'

/** Faults as they are told, in the language chosen: the place, then what is wrong there. */
export async function faultsInWords(faults: readonly Fault[]): Promise<string[]> {
  const korean = sessionStore.getState().language === 'ko'
  const inLanguage = korean ? (await import('./inKorean.ts')).inKorean : (message: string) => message
  return faults.map(({ path, message }) =>
    path === '' ? inLanguage(message) : `${path}: ${inLanguage(message)}`,
  )
}
