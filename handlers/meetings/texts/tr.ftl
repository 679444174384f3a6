meetings-when-once = { DATETIME($day, dateStyle: "full") }
meetings-when-dates = { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }…
}
meetings-when-hours = { $begin }–{ $end }
