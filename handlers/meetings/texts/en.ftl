# When a meeting is: pieces, joined by commas.
meetings-when-once = { DATETIME($day, dateStyle: "full") }
meetings-rhythm-daily = { $every ->
    [1] every day
   *[other] every { $every } days
}
meetings-rhythm-weekly = { $every ->
    [1] every { $days }
   *[other] every { $every } weeks on { $days }
}
meetings-rhythm-range = { $every ->
    [1] { $first } to { $last }
   *[other] every { $every } weeks from { $first } to { $last }
}
meetings-rhythm-nth = { $nth ->
    [-2] every last but one
    [-1] every last
    [1] every 1st
    [2] every 2nd
    [3] every 3rd
   *[other] every { $nth }th
}{ $second ->
    [-2] { " " }and last but one
    [-1] { " " }and last
    [0] { "" }
    [2] { " " }and 2nd
    [3] { " " }and 3rd
   *[other] { " " }and { $second }th
} { $days } { $every ->
    [1] of the month
   *[other] every { $every } months
}
meetings-rhythm-monthday = { $every ->
    [1] every month on day { $days }
   *[other] every { $every } months on day { $days }
}
meetings-rhythm-last-day = { $every ->
    [1] on the last day of every month
   *[other] every { $every } months on the last day
}
meetings-rhythm-yearly = every year on { $day }
meetings-when-dates = { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }…
}
meetings-when-hours = { $begin }–{ $end }
meetings-rhythm-since = from { $day }
meetings-rhythm-until = until { $day }
meetings-rhythm-count = { $count ->
    [one] once
   *[other] { $count } times
}
meetings-rhythm-except-months = except { $months }
meetings-rhythm-only-months = only { $months }
meetings-rhythm-skipped = not on { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more days
}
meetings-rhythm-moved = on { $to } at { $hour } instead of { $day }
meetings-rhythm-extra = also on { $dates }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more days
}
