/** Seen through what a finding in focus does not concern, as the style sheet has it. */
export const dimOpacity = 0.2
/** Seen through a line that carries nothing any more in the simulation. */
export const deadOpacity = 0.3
/** What shows of a line of dashes that are a pixel long. */
export const dashedOpacity = 0.65
