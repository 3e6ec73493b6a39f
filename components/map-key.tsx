/** How a map of concepts is read. What was heard is marked by JavaScript alone. */
export function MapKey() {
  return (
    <p className="map-key">
      An arrow leads from what to know first to what comes next. The larger, the longer it is spoken
      about.<span className="map-key-heard"> Filled: you have heard about it.</span>
    </p>
  )
}
