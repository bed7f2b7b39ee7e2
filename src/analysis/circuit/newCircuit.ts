import type { CircuitBuilder, Gate } from './circuit.ts'
import { noGatesYet } from './sameGates.ts'
import { sealed } from './sealed.ts'

/** Starts a circuit over this many variables. Equal gates are made once: what replicas share is computed once (F1). */
export function newCircuit(variables: number): CircuitBuilder {
  const inputsOf: (readonly Gate[])[] = Array.from({ length: variables }, () => noInputs)
  const neededOf: number[] = Array.from({ length: variables }, () => 0)
  const isLeast: boolean[] = Array.from({ length: variables }, () => false)
  const make = (inputs: readonly Gate[], needed: number): Gate => {
    neededOf.push(needed)
    isLeast.push(false)
    return inputsOf.push(inputs) - 1
  }
  const known = noGatesYet(make)
  const always = make([], 0)
  const never = make([], 1)
  const atLeast = (needed: number, list: readonly Gate[]): Gate => {
    if (needed <= 0) return always
    if (needed > list.length) return never
    if (list.length === 1) return list[0] ?? never
    return known.find(needed, ascending(list))
  }
  return {
    variables,
    always,
    never,
    reserve: (loop) => {
      const gate = make([], 0)
      isLeast[gate] = loop === 'least'
      return gate
    },
    fill: (gate, inputs, needed) => {
      inputsOf[gate] = inputs
      neededOf[gate] = needed
    },
    all: (inputs) => {
      const list = distinct(inputs.includes(always) ? inputs.filter((gate) => gate !== always) : inputs)
      return atLeast(list.length, list)
    },
    any: (inputs) => atLeast(1, distinct(inputs)),
    atLeast,
    build: () => sealed(variables, inputsOf, neededOf, isLeast),
  }
}

const noInputs: readonly Gate[] = []

/** Each input once. Most gates have few: a set for each would cost more than the gate. */
function distinct(inputs: readonly Gate[]): readonly Gate[] {
  if (inputs.length > 8) return [...new Set(inputs)]
  for (let i = 1; i < inputs.length; i += 1) {
    if (inputs.indexOf(inputs[i] ?? 0) < i) return [...new Set(inputs)]
  }
  return inputs
}

/** The same gates in order. A few are moved by hand: a comparing function would be called for each. */
function ascending(list: readonly Gate[]): readonly Gate[] {
  let at = 1
  while (at < list.length && (list[at - 1] ?? 0) <= (list[at] ?? 0)) at += 1
  if (at >= list.length) return list
  if (list.length > 8) return list.toSorted((a, b) => a - b)
  const sorted = list.slice()
  for (; at < sorted.length; at += 1) {
    const gate = sorted[at] ?? 0
    let to = at
    for (; to > 0 && (sorted[to - 1] ?? 0) > gate; to -= 1) sorted[to] = sorted[to - 1] ?? 0
    sorted[to] = gate
  }
  return sorted
}
