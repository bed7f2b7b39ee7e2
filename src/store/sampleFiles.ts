/** The samples themselves: a table of 154 titles and addresses, fetched by who asks for a sample, never with the page. */
export { samples } from 'virtual:samples-index'

/** Each file's text, fetched by being called. */
export const sampleTexts = import.meta.glob<string>('../../samples/*.json', {
  query: '?raw',
  import: 'default',
})
