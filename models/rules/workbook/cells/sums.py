"""The words in front of a row that adds up those above, or is an example of them."""

from models.rules import lazy_re as re

SUM = re.compile(
    r"(?:共$|合计|总计|小计|共计|总和|汇总|以上共|全部共|一共|累计|本[月周季年](?:拜访|走访|访问|洽谈|成交|跑|去)[次数家趟店]{0,2}$|本[月周季年]共|共\d+|.{1,12}(?:合计|总计|小计|共计)$|\D{0,4}共计?\d+\D{0,3}$|(?:本[月周季年]|\d+月)\D{0,4}\d+[次趟转通笔家户]$|示例|样例|范例|填写示例|例如|例$|eg$|grandtotal|subtotal|[^0-9]{1,20}sub-?totals?$"
    r"|totals?(?![a-z])|(?:this|last)?(?:month|week|quarter|year|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*totals?$|total[a-z]*$|sum$|example|sample)"
)
SUBTOTAL = re.compile(r"小[计計]|sub-?total")  # of one group, that others follow
