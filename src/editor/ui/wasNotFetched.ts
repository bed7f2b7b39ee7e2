/** Whether a part of the program did not come over the network: browsers and the loader each say it their way. */
export function wasNotFetched({ message }: Error): boolean {
  return /dynamically imported module|preload CSS|importing a module script|failed to fetch/i.test(message)
}
