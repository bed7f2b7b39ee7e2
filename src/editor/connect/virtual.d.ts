declare module 'virtual:followers' {
  /** Service id → services that usually follow it, the most usual first. */
  export const followers: Readonly<Record<string, readonly string[]>>
}
