/** Emoji by their Slack shortcodes: the ones a sales team's bot and its people use. */

const TABLE = `
smile 😄 grinning 😀 smiley 😃 grin 😁 laughing 😆 sweat_smile 😅 joy 😂 rolling_on_the_floor_laughing 🤣
slightly_smiling_face 🙂 upside_down_face 🙃 wink 😉 blush 😊 innocent 😇 heart_eyes 😍 relaxed ☺️ yum 😋
sunglasses 😎 nerd_face 🤓 thinking_face 🤔 neutral_face 😐 expressionless 😑 smirk 😏 unamused 😒
face_with_rolling_eyes 🙄 grimacing 😬 relieved 😌 pensive 😔 sleepy 😪 sleeping 😴 confused 😕 worried 😟
slightly_frowning_face 🙁 open_mouth 😮 astonished 😲 flushed 😳 cry 😢 sob 😭 scream 😱 disappointed 😞
sweat 😓 tired_face 😫 triumph 😤 rage 😡 angry 😠 partying_face 🥳 hugging_face 🤗 shushing_face 🤫
zipper_mouth_face 🤐 saluting_face 🫡 robot_face 🤖 ghost 👻 see_no_evil 🙈
wave 👋 raised_hand ✋ ok_hand 👌 v ✌️ crossed_fingers 🤞 point_left 👈 point_right 👉 point_up ☝️
point_up_2 👆 point_down 👇 +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 fist ✊ facepunch 👊 clap 👏
raised_hands 🙌 handshake 🤝 pray 🙏 muscle 💪 eyes 👀 brain 🧠 writing_hand ✍️ shrug 🤷 bow 🙇
bust_in_silhouette 👤 busts_in_silhouette 👥 speaking_head_in_silhouette 🗣️ baby 👶 superhero 🦸
heart ❤️ orange_heart 🧡 yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜 broken_heart 💔
sparkling_heart 💖 100 💯 boom 💥 dizzy 💫 sparkles ✨ star ⭐ star2 🌟 fire 🔥 zap ⚡ rainbow 🌈
sunny ☀️ sunrise 🌅 crescent_moon 🌙 cloud ☁️ umbrella ☔ snowflake ❄️ droplet 💧 ocean 🌊
seedling 🌱 herb 🌿 four_leaf_clover 🍀 evergreen_tree 🌲 sunflower 🌻 rose 🌹 bouquet 💐 maple_leaf 🍁
coffee ☕ tea 🍵 beer 🍺 beers 🍻 clinking_glasses 🥂 champagne 🍾 cake 🍰 birthday 🎂 pizza 🍕 apple 🍎
tada 🎉 confetti_ball 🎊 balloon 🎈 gift 🎁 trophy 🏆 medal 🏅 first_place_medal 🥇
second_place_medal 🥈 third_place_medal 🥉 dart 🎯 rocket 🚀 airplane ✈️ car 🚗 ship 🚢 house 🏠
office 🏢 factory 🏭 bank 🏦 hospital 🏥 hotel 🏨 school 🏫 convenience_store 🏪 world_map 🗺️
earth_asia 🌏 earth_americas 🌎 earth_africa 🌍 globe_with_meridians 🌐
phone ☎️ telephone_receiver 📞 iphone 📱 computer 💻 desktop_computer 🖥️ keyboard ⌨️ printer 🖨️
email 📧 envelope ✉️ incoming_envelope 📨 envelope_with_arrow 📩 inbox_tray 📥 outbox_tray 📤
mailbox 📫 package 📦 speech_balloon 💬 left_speech_bubble 🗨️ thought_balloon 💭 loudspeaker 📢 mega 📣
bell 🔔 no_bell 🔕 alarm_clock ⏰ stopwatch ⏱️ timer_clock ⏲️ hourglass ⌛ hourglass_flowing_sand ⏳
watch ⌚ clock1 🕐 clock2 🕑 clock3 🕒 clock4 🕓 clock5 🕔 clock6 🕕 clock7 🕖 clock8 🕗 clock9 🕘
clock10 🕙 clock11 🕚 clock12 🕛 calendar 📅 date 📅 spiral_calendar_pad 🗓️ clipboard 📋 memo 📝 pencil 📝
pencil2 ✏️ lower_left_fountain_pen 🖋️ page_facing_up 📄 page_with_curl 📃 bookmark_tabs 📑 bookmark 🔖
ledger 📒 notebook 📓 books 📚 book 📖 open_book 📖 newspaper 📰 card_index 📇 card_file_box 🗃️
file_folder 📁 open_file_folder 📂 card_index_dividers 🗂️ file_cabinet 🗄️ wastebasket 🗑️ paperclip 📎
linked_paperclips 🖇️ pushpin 📌 round_pushpin 📍 scissors ✂️ link 🔗 mag 🔍 mag_right 🔎 bulb 💡
bar_chart 📊 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 chart 💹 abacus 🧮
moneybag 💰 money_with_wings 💸 yen 💴 dollar 💵 euro 💶 pound 💷 credit_card 💳 receipt 🧾 gem 💎
briefcase 💼 label 🏷️ key 🔑 lock 🔒 unlock 🔓 closed_lock_with_key 🔐 shield 🛡️ gear ⚙️ wrench 🔧
hammer 🔨 hammer_and_wrench 🛠️ nut_and_bolt 🔩 toolbox 🧰 magnet 🧲 test_tube 🧪 microscope 🔬 telescope 🔭
broom 🧹 jigsaw 🧩 puzzle_piece 🧩 compass 🧭 fire_extinguisher 🧯 ambulance 🚑 rotating_light 🚨
vertical_traffic_light 🚦 construction 🚧 checkered_flag 🏁 triangular_flag_on_post 🚩 white_flag 🏳️
warning ⚠️ no_entry ⛔ no_entry_sign 🚫 octagonal_sign 🛑 exclamation ❗ heavy_exclamation_mark ❗
question ❓ grey_question ❔ grey_exclamation ❕ bangbang ‼️ information_source ℹ️
white_check_mark ✅ heavy_check_mark ✔️ ballot_box_with_check ☑️ x ❌ negative_squared_cross_mark ❎
heavy_plus_sign ➕ heavy_minus_sign ➖ arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️
arrow_upper_right ↗️ arrow_lower_right ↘️ leftwards_arrow_with_hook ↩️ arrow_right_hook ↪️
arrows_counterclockwise 🔄 repeat 🔁 fast_forward ⏩ rewind ⏪ arrow_forward ▶️
double_vertical_bar ⏸️ black_square_for_stop ⏹️ new 🆕 soon 🔜 end 🔚 on 🔛 top 🔝 ok 🆗 sos 🆘
red_circle 🔴 large_orange_circle 🟠 large_yellow_circle 🟡 large_green_circle 🟢 large_blue_circle 🔵
large_purple_circle 🟣 white_circle ⚪ black_circle ⚫ large_red_square 🟥 large_orange_square 🟧
large_yellow_square 🟨 large_green_square 🟩 large_blue_square 🟦 white_large_square ⬜
black_large_square ⬛ small_blue_diamond 🔹 large_blue_diamond 🔷 small_orange_diamond 🔸
large_orange_diamond 🔶 radio_button 🔘
zero 0️⃣ one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣ seven 7️⃣ eight 8️⃣ nine 9️⃣ keycap_ten 🔟
flag-cn 🇨🇳 flag-tw 🇹🇼 flag-hk 🇭🇰 flag-us 🇺🇸 flag-gb 🇬🇧 flag-de 🇩🇪 flag-fr 🇫🇷 flag-jp 🇯🇵 flag-sg 🇸🇬
skin-tone-2 🏻 skin-tone-3 🏼 skin-tone-4 🏽 skin-tone-5 🏾 skin-tone-6 🏿
`.trim().split(/\s+/);

const EMOJI = new Map();
for (let at = 0; at < TABLE.length; at += 2) EMOJI.set(TABLE[at], TABLE[at + 1]);

/** The character of a shortcode ("wave"), or null where it isn't known. */
export const emoji = (name) => EMOJI.get(name) ?? null;

/** [name, character] pairs whose name starts with `prefix`, the first few. */
export function emojiLike(prefix, limit = 8) {
  const found = [];
  for (const [name, character] of EMOJI) {
    if (name.startsWith(prefix) && !name.startsWith("skin-tone")) found.push([name, character]);
    if (found.length === limit) break;
  }
  return found;
}
