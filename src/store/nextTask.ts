/** Resolves in another task: what waits meanwhile, frames and keys, comes before. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
