/** Icon of a service the palette does not know (aws-icons path); no palette file need name it to ship it. */
export const placeholderIcon = 'resource/GenericApplication'
