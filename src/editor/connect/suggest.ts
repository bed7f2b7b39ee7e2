import { followers } from 'virtual:followers'
import { isKnownService, serviceOf, services, type Service } from '../../catalog/index.ts'

const most = 8

/** Services that usually follow one in the samples; where these are few, those drawn most often at all. */
export function usualFollowers(service: string): Service[] {
  const usual = (followers[service] ?? []).filter(isKnownService)
  const others = drawnOften().filter((id) => id !== service && !usual.includes(id))
  return [...usual, ...others].slice(0, Math.max(usual.length, most)).map(serviceOf)
}

/** The services used last, then those drawn most often. */
export function usualServices(recent: readonly string[]): Service[] {
  const used = recent.filter(isKnownService)
  return [...used, ...drawnOften().filter((id) => !used.includes(id))].slice(0, most).map(serviceOf)
}

/** Services of the same category, those drawn most often first. */
export function alikeServices(service: string): Service[] {
  const { category } = serviceOf(service)
  return drawnOften()
    .filter((id) => id !== service && serviceOf(id).category === category)
    .slice(0, most)
    .map(serviceOf)
}

function drawnOften(): string[] {
  return services
    .filter(({ scope }) => scope !== 'retired')
    .toSorted((a, b) => (b.usage ?? 0) - (a.usage ?? 0))
    .map(({ id }) => id)
}
