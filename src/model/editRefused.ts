/** Why an edit cannot be. */
export type RefusalCode =
  | 'missing'
  | 'id-taken'
  | 'not-a-group'
  | 'not-a-node'
  | 'nesting'
  | 'into-itself'
  | 'closed'
  | 'too-deep'
  | 'too-many'
  | 'self-connection'
  | 'already-connected'
  | 'invalid'

/** A reason in three forms: for programs, for translation, and in English. */
export interface Refusal {
  readonly code: RefusalCode
  readonly params: Readonly<Record<string, string>>
  readonly message: string
}

/** Thrown by an edit that would break the document; nothing has changed. */
export class EditRefused extends Error implements Refusal {
  override readonly name = 'EditRefused'
  readonly code: RefusalCode
  readonly params: Readonly<Record<string, string>>

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.code = refusal.code
    this.params = refusal.params
  }
}

/** Throws `EditRefused`. */
export function refuse(code: RefusalCode, params: Readonly<Record<string, string>>, message: string): never {
  throw new EditRefused({ code, params, message })
}
